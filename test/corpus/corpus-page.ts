import type { ServedPage } from '../browser/support/page-server.ts';
import { escapeHtml } from '../portal/html.ts';

export type PageId =
  | 'gateway-classic'
  | 'gateway-nfactor'
  | 'storefront'
  | 'web-interface'
  | 'owa'
  | 'gateway-message';

export interface Expected {
  readonly page: PageId;
  readonly error: ErrorId;
  readonly section: string;
}

/** A page that the extension has never seen, and what it has to make of it. */
export interface CorpusPage extends ServedPage {
  /** What it is about, a colon, and what is special: no two are alike. */
  readonly name: string;
  /** `undefined`: no card. */
  readonly expected: Expected | undefined;
}

/** The sections that people are led to; links, policies and the rules rely on them. */
export const SECTIONS = {
  'credentials-incorrect': 'error-message',
  'login-failed': 'error-message',
  'not-privileged-user': 'start-icon',
  'start-failed': 'start-icon',
  'session-expired': 'start-icon',
  'account-locked': 'support',
  'account-disabled': 'support',
  'password-expired': 'support',
  'logon-not-permitted': 'support',
  'cannot-connect': 'support',
  'device-not-compliant': 'support',
} as const;

export type ErrorId = keyof typeof SECTIONS;

export function expectError(page: PageId, error: ErrorId): Expected {
  return { page, error, section: SECTIONS[error] };
}

export function escapeText(text: string): string {
  return escapeHtml(text);
}

/** A text as it is written in a script. */
export function quote(text: string): string {
  return JSON.stringify(text).replaceAll('<', '\\u003c');
}

/** Long enough for the extension to have looked at the page as it came: what happens now has to be noticed. */
const LATER_MS = 150;

/**
 * A script that runs when the page has stood for a while. `delivered` tells the test when it is through: an attribute
 * would be one more change of the document, and wake what has to wake by itself.
 */
export function runLater(code: string, afterMs = LATER_MS): string {
  return `<script>
var delivered = new Promise((done) => addEventListener('load', () => setTimeout(async () => {
  const place = document.getElementById('place');
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  ${code};
  done();
}, ${afterMs})));
</script>`;
}

declare global {
  var delivered: Promise<void> | undefined;
}
