/**
 * What stands in for elements: scripts do not run in a page that is only parsed and hold their text as it is, a template
 * holds what is no part of the page. What is in a `noscript` is none either where scripts run, as on login pages.
 */
const STAND_INS: { readonly [element: string]: string } = {
  base: 'x-base',
  noscript: 'template',
  style: 'script',
};

const ELEMENTS = /<(\/?)(base|noscript|style)\b/gi;

const ATTRIBUTES = /([\s/"'])(on[a-z]+|style)(?=\s*=)/gi;

/**
 * The source of a page without what a browser would take up at parsing: an address for all links, styles, handlers of
 * events. Our content security policy stops them, but Chromium quotes them in its list of the extension's errors, and
 * nothing that somebody pastes belongs there. Attributes are kept with `data-` before their names.
 */
export function disarmSource(source: string): string {
  return source
    .replace(ELEMENTS, (_, slash: string, element: string) => `<${slash}${STAND_INS[element.toLowerCase()]}`)
    .replace(ATTRIBUTES, '$1data-$2');
}
