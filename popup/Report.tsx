import { useState } from 'preact/hooks';
import { createReportMail } from '../src/core/report-mail.ts';
import { CopyButton } from '../src/ui/CopyButton.tsx';
import { Icon } from '../src/ui/Icon.tsx';
import type { PopupModel } from './popup-model.ts';
import { writeReport } from './report-text.ts';

interface ReportProps {
  readonly model: PopupModel;
}

/** What the support desk will want to know, to copy or to mail; and to be read before, because it is about somebody. */
export function Report({ model }: ReportProps) {
  const { words, settings } = model;
  const [now, setNow] = useState(Date.now);
  const report = writeReport(model, now);
  const mail = createReportMail(settings.supportUrl, { subject: words.reportSubject, body: report });

  function renew(): string {
    const time = Date.now();
    setNow(time);
    return writeReport(model, time);
  }

  return (
    <div class="report">
      <p class="report-buttons">
        <CopyButton words={words} label={words.copyReport} form="button" getText={renew} />
        {mail && (
          <a class="button" href={mail}>
            <Icon name="mail" />
            {words.mailReport}
          </a>
        )}
      </p>
      <details class="report-preview">
        <summary>
          {words.reportPreview}
          <Icon name="chevron" />
        </summary>
        <p>{words.reportPromise}</p>
        <pre>{report}</pre>
      </details>
    </div>
  );
}
