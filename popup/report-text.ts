import { nameBrowser, nameSystem } from '../src/core/name-browser.ts';
import { createSupportReport } from '../src/core/support-report.ts';
import { readBrowserFacts } from '../src/platform/browser-facts.ts';
import type { PopupModel } from './popup-model.ts';

/** The report of this moment, as it is shown, copied and sent. */
export function writeReport(model: PopupModel, now: number): string {
  const facts = readBrowserFacts();
  return createSupportReport(model, {
    browser: nameBrowser(facts),
    system: nameSystem(facts),
    now,
    formatTime: formatLocalTime,
  });
}

/** As `2026-05-04 07:08:09 UTC+02:00`, so that it can be read out and be found in a log; empty where it is no time. */
export function formatLocalTime(at: number): string {
  const minutesEast = -new Date(at).getTimezoneOffset();
  const local = new Date(at + minutesEast * 60_000);
  if (Number.isNaN(local.getTime())) return '';
  const distance = Math.abs(minutesEast);
  const [hours, minutes] = [Math.floor(distance / 60), distance % 60].map((part) =>
    `${part}`.padStart(2, '0'),
  );
  const [day, time] = local.toISOString().slice(0, -5).split('T');
  return `${day} ${time} UTC${minutesEast < 0 ? '-' : '+'}${hours}:${minutes}`;
}
