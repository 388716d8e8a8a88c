import { describeDetection } from './describe-detection.ts';
import { describeOverview } from './describe-overview.ts';
import { describePlace } from './describe-place.ts';
import { describeRefusal } from './describe-refusal.ts';
import { describeSettings } from './describe-settings.ts';
import type { Fact } from './fact.ts';
import { formatTime } from './format-time.ts';
import type { StatusModel } from './status-model.ts';

/** All that the page says, in lines of plain text: nothing that somebody has typed or pasted, and no address of a tab. */
export function writeStatus(model: StatusModel, now: number): string {
  const { words, used, locale } = model;
  const refused = used.refusals.map((refusal) => describeRefusal(refusal, words));
  const detection = describeDetection(model);
  const parts = [
    [words.statusTitle, `${words.statusTime}: ${formatTime(now, locale)}`],
    writePart(words.statusOverview, [...describeOverview(model), ...describePlace(model)]),
    [
      words.statusRefusals,
      ...(refused.length > 0
        ? refused.map(({ place, reason }) => `- ${place}: ${reason}`)
        : [words.statusRefusalsNone]),
    ],
    [words.statusSettings],
    ...describeSettings(model).map(({ key, title, facts, form }) =>
      writePart(`${title} (${key})`, [...facts, ...form]),
    ),
    detection.length > 0
      ? writePart(words.statusDetection, detection)
      : [words.statusDetection, words.statusDetectionNone],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

function writePart(heading: string, facts: readonly Fact[]): string[] {
  return [heading, ...facts.map(({ label, lines }) => `- ${label}: ${lines.join(' | ')}`)];
}
