import { identifyPage } from '../../src/core/page-identification.ts';
import type { PageRule } from '../../src/core/rules.ts';
import { foldText } from '../../src/core/text-folding.ts';
import type { CompiledRules } from '../compile-rules.ts';
import type { PageFacts } from './page-facts.ts';
import { joinWords } from './words.ts';

/** What a document has of one kind of page. */
interface Signs {
  readonly rule: PageRule;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
  /** The listed path that it is on. */
  readonly path: string | undefined;
}

type Explained = { readonly id: string | undefined; readonly why: string };

/** Which kind of login page a document is by its markers, and which of them decided or what was missing. */
export function explainPage(facts: PageFacts, rules: CompiledRules): Explained {
  const forbidden = rules.pages
    .flatMap((page) => page.forbidden)
    .find((marker) => facts.markers.includes(marker));
  if (forbidden)
    return { id: undefined, why: `The marker ${forbidden} rules it out, whatever else is there.` };
  const has = (selector: string) => facts.markers.includes(selector);
  const identify = (pages: CompiledRules['detection']['pages']) => identifyPage(pages, { ...facts, has })?.id;
  const { pages } = rules.detection;
  const id = identify(pages);
  const signs = rules.pages.map((rule) => findSigns(rule, facts));
  const own = signs.find(({ rule }) => rule.id === id);
  if (!own) return { id: undefined, why: explainMissing(signs) };
  const others = pages.filter((page) => page.id !== id && identify([page])).map((page) => page.id);
  return { id, why: [explainSigns(own), explainChoice(own, others)].filter(Boolean).join(' ') };
}

function findSigns(rule: PageRule, { markers, pathname, title }: PageFacts): Signs {
  const weak = rule.weak.flatMap((marker) => {
    if (typeof marker === 'string') return markers.includes(marker) ? [marker] : [];
    const text = marker.title.find((known) => foldText(title).includes(foldText(known)));
    return text ? [`the title “${text}”`] : [];
  });
  return {
    rule,
    strong: rule.strong.filter((marker) => markers.includes(marker)),
    weak,
    path: rule.paths.find((path) => pathname.toLowerCase().startsWith(path.toLowerCase())),
  };
}

function explainSigns({ rule, strong, weak, path }: Signs): string {
  const begin = `It is ${rule.id} by`;
  if (strong.length > 0) return `${begin} ${nameMarkers('strong', strong)}.`;
  if (weak.length > 1) return `${begin} ${nameMarkers('weak', weak)}: two are enough.`;
  return `${begin} ${nameMarkers('weak', weak)} on the listed path ${path}.`;
}

function explainChoice({ path }: Signs, others: readonly string[]): string {
  if (others.length === 0) return '';
  const decides = path ? `the listed path ${path} decides` : 'the order of the rules decides';
  return `It has the markers of ${joinWords(others)} too; ${decides}.`;
}

/** Of the kind that comes nearest. */
function explainMissing(signs: readonly Signs[]): string {
  const weakly = signs.find(({ weak }) => weak.length > 0);
  if (weakly) {
    const { rule, weak } = weakly;
    const paths = rule.paths.length > 0 ? `, or a listed path (${joinWords(rule.paths, 'or')})` : '';
    return `It has only ${nameMarkers('weak', weak)} of ${rule.id}: one weak marker more, a strong one${paths}, would be needed.`;
  }
  const listed = signs.find(({ path }) => path);
  if (!listed) return 'It has no marker of a known login page.';
  return `It has no marker of a known login page. Its path is listed for ${listed.rule.id}, but a path alone is never enough.`;
}

function nameMarkers(kind: 'strong' | 'weak', markers: readonly string[]): string {
  return `the ${kind} ${markers.length === 1 ? 'marker' : 'markers'} ${joinWords(markers)}`;
}
