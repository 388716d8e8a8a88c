import { FAILURE_PLACES } from '../core/failures.ts';
import { SETTINGS_SCHEMA } from '../core/settings-schema.ts';
import { formatText } from '../core/words.ts';
import type { Fact } from './fact.ts';
import { findSource, isPolicyNew } from './find-source.ts';
import { formatTime } from './format-time.ts';
import type { StatusModel } from './status-model.ts';

/** What matters most, when something does not work. */
export function describeOverview(model: StatusModel): readonly Fact[] {
  const { words, version, extensionId, browserName, organisation, granted, isWorkerThere } = model;
  const answer = (isSo: boolean | undefined) => [describeAnswer(isSo, model)];
  return [
    { label: words.statusVersion, lines: [version] },
    { label: words.statusPolicy, lines: describePolicy(model) },
    ...describeRefused(model),
    ...describeFailures(model),
    { label: words.statusWorker, lines: [describeWorker(model)], isTrouble: isWorkerThere === false },
    {
      label: words.statusHostAccess,
      lines: [describeHostAccess(model)],
      isTrouble: granted?.hosts === false,
    },
    { label: words.statusIcon, lines: answer(granted?.isIconShown) },
    { label: words.statusPrivateWindows, lines: answer(granted?.privateWindows) },
    { label: words.statusPackageHosts, lines: organisation.hosts, isCode: true },
    { label: words.statusBrowser, lines: [browserName || words.statusUnknown] },
    { label: words.statusExtensionId, lines: [extensionId], isCode: true },
  ];
}

function describePolicy(model: StatusModel): string[] {
  const { words, delivered, locale } = model;
  const time = delivered && formatTime(delivered.at, locale);
  return [
    describePolicyNow(model),
    describeUse(model),
    time ? formatText(words.statusPolicyAt, { time }) : '',
  ].filter(Boolean);
}

function describeRefused({ words, used }: StatusModel): Fact[] {
  const count = used.refusals.length;
  if (count === 0) return [];
  const line = formatText(words.statusPolicyRefused, { count: `${count}` });
  return [{ label: words.statusNotUsed, lines: [line], isTrouble: true }];
}

/** One note for all of them: they disturb nobody, so nobody would tell. */
function describeFailures({ words, failures, locale }: StatusModel): Fact[] {
  const places = FAILURE_PLACES.flatMap((place) => {
    const { count, at } = failures[place] ?? {};
    if (count === undefined || at === undefined) return [];
    if (place === 'storage') return [words.statusStorageDamaged];
    return [formatText(words.statusFailure, { place, count: `${count}`, time: formatTime(at, locale) })];
  });
  return places.length > 0 ? [{ label: words.statusFailures, lines: places, isTrouble: true }] : [];
}

function describePolicyNow(model: StatusModel): string {
  const { words, policyNow } = model;
  if (policyNow.state === 'waiting') return words.statusPolicyWaiting;
  if (policyNow.state === 'failed') return words.statusPolicyFailed;
  return isPolicyNew(model) ? words.statusPolicyDiffers : '';
}

function describeUse(model: StatusModel): string {
  const { words, used } = model;
  if (used.fromPolicy.length === 0 && used.refusals.length === 0) return words.statusPolicyNone;
  const fromPolicy = SETTINGS_SCHEMA.filter(({ key }) =>
    ['policy', 'cache'].includes(findSource(key, model)),
  );
  return formatText(words.statusPolicyUsed, {
    used: `${fromPolicy.length}`,
    total: `${SETTINGS_SCHEMA.length}`,
  });
}

function describeWorker({ words, isWorkerThere }: StatusModel): string {
  if (isWorkerThere === undefined) return words.statusWaiting;
  return isWorkerThere ? words.statusWorkerThere : words.statusWorkerSilent;
}

function describeHostAccess(model: StatusModel): string {
  const { words, granted } = model;
  return granted?.hosts === false ? words.statusHostAccessNo : describeAnswer(granted?.hosts, model);
}

function describeAnswer(isSo: boolean | undefined, { words, granted }: StatusModel): string {
  if (isSo === undefined) return granted ? words.statusUnknown : words.statusWaiting;
  return isSo ? words.statusYes : words.statusNo;
}
