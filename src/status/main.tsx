import { render } from 'preact';
import { nameBrowser } from '../core/name-browser.ts';
import type { TabReport } from '../core/tab-report.ts';
import { isWorkerThere } from '../platform/ask-worker.ts';
import { browser } from '../platform/browser.ts';
import { readBrowserFacts } from '../platform/browser-facts.ts';
import { readGranted } from '../platform/granted.ts';
import { orUndefined } from '../platform/or-undefined.ts';
import { listenToPolicy, readPolicy } from '../platform/policy.ts';
import { readFailures } from '../platform/read-failures.ts';
import { listenToTabReports, readTabReports, storedLanguage, storedPolicy } from '../platform/stored.ts';
import { showFrame } from '../ui/show-frame.ts';
import { createStatus } from './create-status.ts';
import { StatusPage } from './StatusPage.tsx';
import type { PolicyNow, StatusSources } from './status-model.ts';

void showStatus(new AbortController().signal);

/**
 * At once with what is stored, and anew with each answer: the browser may need seconds to hand out the policy. The page
 * is shown whatever becomes of the storage: without it, it is needed most.
 */
async function showStatus(lifetime: AbortSignal): Promise<void> {
  const [delivered, chosenLanguage, report, failures] = await Promise.all([
    orUndefined(() => storedPolicy.read()),
    orUndefined(() => storedLanguage.read()),
    readLastReport(),
    readFailures(Date.now()),
  ]);
  let sources: StatusSources = {
    version: browser.runtime.getManifest().version,
    extensionId: browser.runtime.id,
    browserName: nameBrowser(readBrowserFacts()),
    browserLanguage: navigator.language,
    chosenLanguage: chosenLanguage ?? 'auto',
    delivered,
    policyNow: { state: 'waiting' },
    report,
    failures,
    isWorkerThere: undefined,
    granted: undefined,
  };
  function update(news: Partial<StatusSources>): void {
    sources = { ...sources, ...news };
    const model = createStatus(sources);
    showFrame(model.locale, model.words.statusTitle);
    render(<StatusPage model={model} />, document.body);
  }
  const askPolicy = async () => update({ policyNow: await readPolicyNow() });
  const askGranted = async () =>
    update({ granted: await readGranted(createStatus(sources).organisation.hosts) });

  update({});
  storedPolicy.listen((changed) => update({ delivered: changed }), lifetime);
  storedLanguage.listen((changed = 'auto') => update({ chosenLanguage: changed }), lifetime);
  listenToTabReports(async () => update({ report: await readLastReport() }), lifetime);
  listenToPolicy(askPolicy);
  // The person may have been in the browser's settings meanwhile.
  addEventListener('focus', () => void askGranted(), { signal: lifetime });
  void askPolicy();
  void askGranted();
  update({ isWorkerThere: await isWorkerThere() });
}

async function readPolicyNow(): Promise<PolicyNow> {
  try {
    return { state: 'read', values: await readPolicy() };
  } catch {
    return { state: 'failed' };
  }
}

async function readLastReport(): Promise<TabReport | undefined> {
  const reports = (await orUndefined(readTabReports)) ?? [];
  return reports.toSorted((one, other) => other.at - one.at)[0];
}
