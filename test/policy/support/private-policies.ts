import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The policy folders of both browsers, as an administrator fills them. They are those of a private copy of `/etc`
 * (see `scripts/run-with-private-policies.sh`): the computer's own are never touched.
 */
const CHROMIUM_FILE = '/etc/chromium/policies/managed/web-access-helper.json';
const FIREFOX_FILE = '/etc/firefox/policies/policies.json';

export function writeChromiumPolicy(policy: object): void {
  writePolicy(CHROMIUM_FILE, policy);
}

export function writeFirefoxPolicy(policies: object): void {
  writePolicy(FIREFOX_FILE, { policies });
}

export function removePolicies(): void {
  assertPrivate();
  for (const file of [CHROMIUM_FILE, FIREFOX_FILE]) rmSync(file, { force: true });
}

function writePolicy(file: string, policy: object): void {
  assertPrivate();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(policy, null, 2));
}

function assertPrivate(): void {
  const mounts = readFileSync('/proc/self/mountinfo', 'utf8');
  if (!/ \/etc \S+ .*- overlay /.test(mounts))
    throw new Error('/etc is that of the computer: run these tests with `npm test`.');
}
