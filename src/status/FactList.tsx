import { Icon } from '../ui/Icon.tsx';
import type { Fact } from './fact.ts';

interface FactListProps {
  readonly facts: readonly Fact[];
}

export function FactList({ facts }: FactListProps) {
  return (
    <dl class="facts">
      {facts.map(({ label, lines, isCode, isTrouble }) => (
        <div key={label}>
          <dt>{label}</dt>
          {lines.map((line) => (
            <dd key={line} class={isTrouble ? 'trouble' : undefined}>
              {isTrouble && <Icon name="attention" />}
              {isCode ? <code>{line}</code> : line}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
