import { bundleForPage } from '../in-page/bundle.ts';
import type * as layout from '../in-page/layout.ts';
import type { Sight } from './accessibility-look.ts';

declare global {
  var layoutInPage: typeof layout;
}

let source: Promise<string> | undefined;

/** What is wrong with the layout of a page, or of what is in the open shadow root of the element that the selector names. */
export async function findLayoutFaults(sight: Sight, selector = ''): Promise<string[]> {
  source ??= bundleForPage('layout.ts');
  await sight.addScript(`window.layoutInPage = ${await source}`);
  return sight.evaluate(
    (host) => globalThis.layoutInPage.findLayoutFaults(host ? document.querySelector(host) : undefined),
    selector,
  );
}
