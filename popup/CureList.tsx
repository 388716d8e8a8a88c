import { findCure } from '../src/core/cures.ts';
import { CureLink } from './CureLink.tsx';
import type { PopupModel } from './popup-model.ts';
import type { ReportedHelp } from './reported-help.ts';

/** Numbers and forms stay beside their steps: here is what may be over and done with in one click. */
const AT_ONCE = ['start-over', 'go-to-web-access'];

interface CureListProps {
  readonly model: PopupModel;
  readonly steps: ReportedHelp['steps'];
  readonly onStartOver: (url: string) => void;
}

/** What the steps that help most let people do at once. */
export function CureList({ model, steps, onStartOver }: CureListProps) {
  const cures = steps
    .map(([, { action }]) => findCure(action, model))
    .filter((cure) => cure !== undefined && AT_ONCE.includes(cure.kind));
  if (cures.length === 0) return null;
  return (
    <p class="cure-list">
      {cures.map(
        (cure) =>
          cure && <CureLink key={cure.kind} cure={cure} model={model} isMain onStartOver={onStartOver} />,
      )}
    </p>
  );
}
