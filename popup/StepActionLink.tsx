import type { Step } from '../src/core/checklist.ts';
import { findCure } from '../src/core/cures.ts';
import { formatText } from '../src/core/words.ts';
import { CopyButton } from '../src/ui/CopyButton.tsx';
import { CureLink } from './CureLink.tsx';
import type { PopupModel } from './popup-model.ts';

interface StepActionLinkProps {
  readonly step: Step;
  readonly model: PopupModel;
  readonly onStartOver: (url: string) => void;
}

/** What can be done about a step at once; nothing where what it takes is not known. */
export function StepActionLink({ step, model, onStartOver }: StepActionLinkProps) {
  const { words } = model;
  const { action, copy = '' } = step;
  const cure = findCure(action, model);
  if (!cure && copy === '') return null;
  return (
    <p class="step-action">
      {cure && <CureLink cure={cure} model={model} onStartOver={onStartOver} />}
      {copy !== '' && (
        <CopyButton
          words={words}
          label={formatText(words.copyText, { text: copy })}
          form="button"
          getText={() => copy}
        />
      )}
    </p>
  );
}
