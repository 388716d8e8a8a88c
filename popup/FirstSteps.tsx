import { fillText } from '../src/core/text-values.ts';
import { Icon } from '../src/ui/Icon.tsx';
import type { PopupModel } from './popup-model.ts';
import type { ReportedHelp } from './reported-help.ts';

interface FirstStepsProps {
  readonly model: PopupModel;
  readonly steps: ReportedHelp['steps'];
}

/** The steps that help most. Each leads to its place in the list, where it can be read in full and ticked. */
export function FirstSteps({ model, steps }: FirstStepsProps) {
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{model.words.popupStartHere}</h3>
      <ul class="first-steps">
        {steps.map(([path, { text }]) => (
          <li key={path}>
            <a href={`#${path}`}>
              <Icon name="down" />
              <span>{fillText(text, model)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
