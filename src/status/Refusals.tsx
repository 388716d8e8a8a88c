import { describeRefusal } from './describe-refusal.ts';
import { Part } from './Part.tsx';
import type { StatusModel } from './status-model.ts';

interface RefusalsProps {
  readonly model: StatusModel;
}

/** What the policy says and nobody gets: IT has no other way to learn of it. */
export function Refusals({ model: { words, used } }: RefusalsProps) {
  const parts = used.refusals.map((refusal) => describeRefusal(refusal, words));
  return (
    <Part id="refusals" title={words.statusRefusals}>
      {parts.length === 0 ? (
        <p>{words.statusRefusalsNone}</p>
      ) : (
        <>
          <p>{words.statusRefusalsHelp}</p>
          <ul class="refusals">
            {parts.map(({ place, reason }) => (
              <li key={`${place} ${reason}`}>
                <code>{place}</code> {reason}
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  );
}
