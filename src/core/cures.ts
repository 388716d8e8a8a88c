import type { StepAction } from './checklist.ts';
import { isHostListed } from './hosts.ts';
import type { Settings } from './settings.ts';
import { isErrorShown, type TabReport } from './tab-report.ts';

/** What can be done about a step at once. */
export type Cure =
  | { readonly kind: 'call-support' }
  | { readonly kind: 'order-activation-code'; readonly url: string }
  | {
      readonly kind: 'start-over' | 'go-to-web-access';
      readonly url: string;
      /** Whether the tab that shows the error is to go there. Any other tab may hold work that would be lost. */
      readonly isInErrorTab: boolean;
    };

interface Circumstances {
  readonly settings: Settings;
  readonly report: TabReport | undefined;
}

/** These are on the host of their own login page. The others may be on one that has nothing at its root. */
const LOGIN_PAGES = ['gateway-classic', 'gateway-nfactor', 'owa'];

/** `undefined` where a step has no action, or where what it takes is not known. */
export function findCure(
  action: StepAction | undefined,
  { settings, report }: Circumstances,
): Cure | undefined {
  const isInErrorTab = isErrorShown(report) && report.frame === 0;
  switch (action) {
    case 'call-support':
      return { kind: action };
    case 'order-activation-code':
      return settings.activationCodeFormUrl
        ? { kind: action, url: settings.activationCodeFormUrl }
        : { kind: 'call-support' };
    case 'start-over':
      return createGoing(action, findLoginUrl(report, settings), isInErrorTab);
    case 'go-to-web-access':
      return createGoing(action, settings.webAccessUrl, isInErrorTab);
    default:
      return undefined;
  }
}

function createGoing(
  kind: 'start-over' | 'go-to-web-access',
  url: string,
  isInErrorTab: boolean,
): Cure | undefined {
  return url ? { kind, url, isInErrorTab } : undefined;
}

/**
 * The login page, without a query: that of the error, or else Web Access. Where only the host is known its root is
 * asked for, from where gateways send people on to their login page.
 */
function findLoginUrl(report: TabReport | undefined, settings: Settings): string {
  const [webAccessUrl = '', webAccessHost] = /^https:\/\/([^/?#:]+)[^?#]*/.exec(settings.webAccessUrl) ?? [];
  const host = report && findReportedHost(report, settings);
  const isOfError = host === webAccessHost?.toLowerCase() || !LOGIN_PAGES.includes(report?.page ?? '');
  if (webAccessUrl && (!host || isOfError)) return webAccessUrl;
  return host ? `https://${host}/` : '';
}

/** The host of a report if it is one of ours and nothing but a host: what was stored must not bring more with it. */
export function findReportedHost({ host }: TabReport, { hosts }: Settings): string | undefined {
  return /^[a-z0-9.-]+$/.test(host) && isHostListed(hosts, host) ? host : undefined;
}
