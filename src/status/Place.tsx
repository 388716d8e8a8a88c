import { CopyButton } from '../ui/CopyButton.tsx';
import { describePlace, explainDelivery } from './describe-place.ts';
import { Part } from './Part.tsx';
import type { StatusModel } from './status-model.ts';

interface PlaceProps {
  readonly model: StatusModel;
}

/** Where the policy of this browser is written, and where the browser shows what it made of it. */
export function Place({ model }: PlaceProps) {
  const { words } = model;
  return (
    <Part id="place" title={words.statusPlace}>
      <p>{explainDelivery(model)}</p>
      <dl class="panel facts">
        {describePlace(model).map(({ label, lines, copyLabel }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="copyable">
              <code>{lines}</code>
              <CopyButton words={words} label={copyLabel} form="button" getText={() => lines.join('\n')} />
            </dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
