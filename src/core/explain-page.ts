import type { DetectionRules } from './detection-rules.ts';
import type { DocumentFacts, ExplainableRules } from './document-facts.ts';
import { identifyPage } from './page-identification.ts';
import type { Reason } from './reason.ts';
import type { PageRule } from './rules.ts';
import { foldText } from './text-folding.ts';

/** What a document has of one kind of page. */
interface Signs {
  readonly rule: PageRule;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** The listed path that it is on. */
  readonly path: string | undefined;
}

export interface ExplainedPage {
  readonly id: string | undefined;
  readonly why: readonly Reason[];
}

/** Which kind of login page a document is by its markers, and which of them decided or what was missing. */
export function explainPage(
  facts: DocumentFacts,
  rules: Pick<ExplainableRules, 'detection' | 'pages'>,
): ExplainedPage {
  const marker = rules.pages.flatMap(({ forbidden }) => forbidden).find((one) => facts.markers.includes(one));
  if (marker) return { id: undefined, why: [{ reason: 'explainForbidden', values: { marker } }] };
  const has = (selector: string) => facts.markers.includes(selector);
  const identify = (pages: DetectionRules['pages']) => identifyPage(pages, { ...facts, has })?.id;
  const { pages } = rules.detection;
  const id = identify(pages);
  const signs = rules.pages.map((rule) => findSigns(rule, facts));
  const own = signs.find(({ rule }) => rule.id === id);
  if (!own) return { id: undefined, why: explainMissing(signs) };
  // A strong marker outweighs the weak ones of others.
  const isRival = (page: DetectionRules['pages'][number]) =>
    page.id !== id && identify([page]) && (own.strong.length === 0 || has(page.strong));
  const others = pages.filter(isRival).map((page) => page.id);
  return { id, why: [explainSigns(own), ...explainChoice(own, others)] };
}

function findSigns(rule: PageRule, { markers, pathname, title }: DocumentFacts): Signs {
  const weak = rule.weak.flatMap((marker) => {
    if (typeof marker === 'string') return markers.includes(marker) ? [marker] : [];
    const text = marker.title.find((known) => foldText(title).includes(foldText(known)));
    return text ? [`<title> “${text}”`] : [];
  });
  return {
    rule,
    strong: rule.strong.filter((marker) => markers.includes(marker)),
    weak,
    path: rule.paths.find((path) => pathname.toLowerCase().startsWith(path.toLowerCase())),
  };
}

function explainSigns({ rule: { id: page }, strong, weak, path = '' }: Signs): Reason {
  if (strong.length > 0) return { reason: 'explainStrong', values: { page, markers: strong.join(', ') } };
  const markers = weak.join(', ');
  if (weak.length > 1) return { reason: 'explainTwoWeak', values: { page, markers } };
  return { reason: 'explainWeakOnPath', values: { page, markers, path } };
}

function explainChoice({ path }: Signs, others: readonly string[]): Reason[] {
  if (others.length === 0) return [];
  const pages = others.join(', ');
  return path
    ? [{ reason: 'explainPathDecides', values: { pages, path } }]
    : [{ reason: 'explainOrderDecides', values: { pages } }];
}

/** Of the kind that comes nearest. */
function explainMissing(signs: readonly Signs[]): Reason[] {
  const weakly = signs.find(({ weak }) => weak.length > 0);
  if (weakly) {
    const { rule, weak } = weakly;
    const values = { page: rule.id, marker: weak.join(', ') };
    return rule.paths.length > 0
      ? [{ reason: 'explainOneWeak', values: { ...values, paths: rule.paths.join(', ') } }]
      : [{ reason: 'explainOneWeakNoPath', values }];
  }
  const none: Reason = { reason: 'explainNoMarker', values: {} };
  const page = signs.find(({ path }) => path)?.rule.id;
  return page ? [none, { reason: 'explainPathAlone', values: { page } }] : [none];
}
