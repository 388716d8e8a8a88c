import type { TestBrowser } from '../../browser/support/test-browser.ts';
import { waitUntil } from '../../browser/support/wait-until.ts';

/** What the status page says of each setting, by its key. */
export async function readSettingRows(browser: TestBrowser): Promise<{ readonly [key: string]: string }> {
  const status = await browser.openExtensionPage('src/status/status.html');
  return waitUntil('the settings on the status page', async () => {
    const rows = await status.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-setting]')].map((row) => [
        row.dataset.setting,
        row.innerText,
      ]),
    );
    return rows.length > 0 && Object.fromEntries(rows);
  });
}
