import type { CDPSession, Page } from 'puppeteer-core';
import type { TabbedBrowser } from './firefox-browser-element.ts';
import { createFirefoxDocument } from './firefox-document.ts';
import { openFirefoxWindow } from './firefox-window.ts';
import type { TestBrowser } from './test-browser.ts';
import { waitUntil } from './wait-until.ts';

interface OpenedHost extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

declare const gBrowser: TabbedBrowser;
declare const content: Window;
declare const chrome: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } };

declare global {
  var liveTexts: string[] | undefined;
}

/** Reads what the live region of the next card said, change by change, from the moment it was in the document. */
export type LiveTexts = () => Promise<readonly string[]>;

/** Watches for the next card from where closed shadow roots are open: beside the page, not in its own world. */
export function noteLiveTexts(browser: TestBrowser, page: Page): Promise<LiveTexts> {
  return browser.name === 'chromium' ? noteInChromium(browser, page) : noteInFirefox(page);
}

/** In the world of the extension's own content script. */
async function noteInChromium({ extensionOrigin }: TestBrowser, page: Page): Promise<LiveTexts> {
  const session = await page.createCDPSession();
  const contextId = await findWorld(session, extensionOrigin);
  const evaluate = async (expression: string) => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return result.value;
  };
  await evaluate(`(${noteTexts})(document)`);
  return () => evaluate('globalThis.liveTexts');
}

function findWorld(session: CDPSession, origin: string): Promise<number> {
  let id: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin) id = context.id;
  });
  return waitUntil('the world of the content script', async () => {
    await session.send('Runtime.enable');
    return id;
  });
}

/** With the browser's rights, for the tab in front. */
async function noteInFirefox(page: Page): Promise<LiveTexts> {
  const window = await openFirefoxWindow(page.browser());
  const tab = createFirefoxDocument(window, await window.evaluate(() => gBrowser.selectedBrowser.browserId));
  await tab.evaluateBeside(new Function(`(${noteTexts})(content.document)`) as () => void);
  return () => tab.evaluateBeside(() => globalThis.liveTexts ?? []);
}

/** Runs in the browser. */
function noteTexts(page: Document): void {
  const texts: string[] = [];
  globalThis.liveTexts = texts;
  const watcher = page.defaultView as (Window & typeof globalThis) | null;
  if (!watcher) return;
  const watch = (host: OpenedHost) => {
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    const region = root?.querySelector('[role=status]');
    if (!region) return;
    texts.push(region.textContent);
    const note = () => texts.push(region.textContent);
    new watcher.MutationObserver(note).observe(region, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  };
  new watcher.MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node.nodeName === 'WEB-ACCESS-HINT') watch(node as OpenedHost);
    }
  }).observe(page.documentElement, { childList: true });
}
