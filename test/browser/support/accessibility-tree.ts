import type { Page, Protocol } from 'puppeteer-core';
import { findChromiumPage } from './accessibility-look.ts';
import type { TabbedBrowser } from './firefox-browser-element.ts';
import { createFirefoxDocument } from './firefox-document.ts';
import { openFirefoxWindow } from './firefox-window.ts';
import type { TestBrowser } from './test-browser.ts';

/** Something that the browser tells screen readers of, in the order of reading. */
export interface Told {
  /** As ARIA has it; `text` for what is read out. */
  readonly role: string;
  readonly name: string;
  /** Whether it is read out when it comes or changes. */
  readonly isLive: boolean;
}

interface Accessible {
  readonly role: number;
  readonly name: string | null;
  readonly childCount: number;
  readonly attributes: { has(name: string): boolean } | null;
  getChildAt(at: number): Accessible;
}

interface AccessibilityService {
  getAccessibleFor(document: Document): Accessible | null;
  getStringRole(role: number): string;
}

declare const content: Window;
declare const gBrowser: TabbedBrowser;
declare const Cc: Record<string, { getService(kind: unknown): AccessibilityService }>;
declare const Ci: Record<string, unknown>;

/** Where Firefox, or Chromium, calls something by another name than ARIA. */
const ARIA_ROLES: { readonly [role: string]: string } = {
  StaticText: 'text',
  'text leaf': 'text',
  pushbutton: 'button',
  statusbar: 'status',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  grouping: 'group',
};

/** The accessibility tree of the tab in front, closed shadow roots included; `url` where it is a page of the extension. */
export async function readAccessibilityTree(
  browser: TestBrowser,
  page: Page,
  url?: string,
): Promise<readonly Told[]> {
  const told =
    browser.name === 'chromium'
      ? await readInChromium(url ? await findChromiumPage(page, url) : page)
      : await readInFirefox(page);
  return told.map(({ role, name, isLive }) => ({
    role: ARIA_ROLES[role] ?? role,
    name: name.trim(),
    isLive,
  }));
}

/** What was read out of itself, as far as it is still there. */
export function joinLiveTexts(tree: readonly Told[]): string {
  return tree
    .filter(({ role, isLive }) => role === 'text' && isLive)
    .map(({ name }) => name)
    .join(' ');
}

async function readInChromium(page: Page): Promise<Told[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const list = (node: Protocol.Accessibility.AXNode, isWithinLive: boolean): Told[] => {
    const isLive = isWithinLive || isLiveRegion(node);
    const below = (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? list(child, isLive) : [];
    });
    const told = { role: node.role?.value ?? '', name: node.name?.value ?? '', isLive };
    return node.ignored ? below : [told, ...below];
  };
  return nodes[0] ? list(nodes[0], false) : [];
}

function isLiveRegion({ properties = [] }: Protocol.Accessibility.AXNode): boolean {
  return properties.some(({ name, value }) => name === 'live' && value.value !== 'off');
}

async function readInFirefox(page: Page): Promise<Told[]> {
  const window = await openFirefoxWindow(page.browser());
  const front = await window.evaluate(startAccessibility);
  return createFirefoxDocument(window, front).evaluateBeside(listAccessibles);
}

/** Runs in the browser's window: what shows a page has no accessibility unless the window has. */
function startAccessibility(): number {
  Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  return gBrowser.selectedBrowser.browserId;
}

/** Runs beside the document. */
function listAccessibles(): Told[] {
  const service = Cc['@mozilla.org/accessibilityService;1']?.getService(Ci.nsIAccessibilityService);
  const list = (node: Accessible): Told[] => {
    const children = Array.from({ length: node.childCount }, (_, at) => node.getChildAt(at));
    const role = service?.getStringRole(node.role) ?? '';
    const isLive = node.attributes?.has('container-live') ?? false;
    return [{ role, name: node.name ?? '', isLive }, ...children.flatMap(list)];
  };
  const root = service?.getAccessibleFor(content.document);
  return root ? list(root) : [];
}
