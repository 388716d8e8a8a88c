import { isSupportFirst } from '../src/core/tab-report.ts';
import { fillText } from '../src/core/text-values.ts';
import { Icon } from '../src/ui/Icon.tsx';
import { PhoneLink } from '../src/ui/PhoneLink.tsx';
import { CureList } from './CureList.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import type { PopupModel } from './popup-model.ts';
import { findReportedHelp } from './reported-help.ts';

interface ErrorSummaryProps {
  readonly model: PopupModel;
  readonly onStartOver: (url: string) => void;
}

/**
 * What happened, and where to begin, before anything else; nothing where no error is shown. A number that only leads to
 * the same number farther down would be pressed in vain: where a call is all that helps, it can be made from here.
 */
export function ErrorSummary({ model, onStartOver }: ErrorSummaryProps) {
  const help = findReportedHelp(model);
  if (!help) return null;
  return (
    <section class="error-summary" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">
        <Icon name="attention" />
        <span>{fillText(help.hint.title, model)}</span>
      </h2>
      {help.hint.text && <p>{fillText(help.hint.text, model)}</p>}
      {help.isCall && !isSupportFirst(model.report) && (
        <PhoneLink words={model.words} settings={model.settings} form="button" />
      )}
      <FirstSteps model={model} steps={help.steps} />
      <CureList model={model} steps={help.steps} onStartOver={onStartOver} />
    </section>
  );
}
