import type { CompiledPage } from './detection-rules.ts';
import { foldText } from './text-folding.ts';

/** What has to be known of a page to say what kind it is. */
export interface PageFacts {
  readonly pathname: string;
  readonly title: string;
  /** Whether the page has an element that a CSS selector names. */
  readonly has: (selector: string) => boolean;
}

/**
 * Which kind of login page this is; `undefined` for every other page. Strong markers come before weak ones. Where those
 * of two kinds are there, as StoreFront has those of the gateway, the listed path decides, and then the order of the
 * rules.
 */
export function identifyPage(
  pages: readonly CompiledPage[],
  { pathname, title, has }: PageFacts,
): CompiledPage | undefined {
  const path = pathname.toLowerCase();
  const isListed = ({ paths }: CompiledPage) => paths.some((beginning) => path.startsWith(beginning));
  const isWeaklyMarked = (page: CompiledPage) => {
    const missing = (isListed(page) ? 1 : 2) - page.weak.filter(has).length;
    // The title is folded last: a page without any of the other markers, as most are, does not pay for it.
    return missing < 1 || (missing < 2 && page.titles.some((text) => foldText(title).includes(text)));
  };
  const likely = [...pages.filter(isListed), ...pages];
  return likely.find(({ strong }) => has(strong)) ?? likely.find(isWeaklyMarked);
}
