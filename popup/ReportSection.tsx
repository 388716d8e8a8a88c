import { fillText } from '../src/core/text-values.ts';
import type { PopupModel } from './popup-model.ts';
import { Report } from './Report.tsx';

interface ReportSectionProps {
  readonly model: PopupModel;
}

/** Stands below the checklist, until several attempts bring it to the top together with the number. */
export function ReportSection({ model }: ReportSectionProps) {
  return (
    <section class="report-section" aria-labelledby="report-title">
      <h2 class="popup-heading" id="report-title">
        {model.words.reportTitle}
      </h2>
      <p>{fillText(model.words.reportIntro, model)}</p>
      <Report model={model} />
    </section>
  );
}
