import { fillText } from '../src/core/text-values.ts';
import { Mark } from '../src/ui/Mark.tsx';
import { SupportLine } from '../src/ui/SupportLine.tsx';
import type { PopupModel } from './popup-model.ts';

interface HeaderProps {
  readonly model: PopupModel;
}

/** Whose checklist it is, and on paper, which has no bar at the lower edge, whom to call. */
export function Header({ model }: HeaderProps) {
  return (
    <header class="popup-header">
      <div class="popup-header-content">
        <Mark />
        <div>
          <h1>{model.words.extensionName}</h1>
          <p>{fillText(model.words.popupSubtitle, model)}</p>
        </div>
        <p class="popup-header-support">
          <SupportLine words={model.words} settings={model.settings} />
        </p>
      </div>
    </header>
  );
}
