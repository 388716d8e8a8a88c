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
 * Which kind of login page this is; `undefined` for every other page. Where the markers of two kinds are there, as
 * StoreFront has those of the gateway, the listed path decides, and then the order of the rules.
 */
export function identifyPage(pages: readonly CompiledPage[], facts: PageFacts): CompiledPage | undefined {
  const path = facts.pathname.toLowerCase();
  const title = foldText(facts.title);
  const isListed = ({ paths }: CompiledPage) => paths.some((beginning) => path.startsWith(beginning));
  const countWeak = ({ weak, titles }: CompiledPage) =>
    weak.filter(facts.has).length + (titles.some((text) => title.includes(text)) ? 1 : 0);
  const isWeaklyMarked = (page: CompiledPage) => countWeak(page) > (isListed(page) ? 0 : 1);
  const found = pages.filter((page) => facts.has(page.strong) || isWeaklyMarked(page));
  return found.find(isListed) ?? found[0];
}
