import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { organisation } from 'compiled-rules/content';
import { describe, expect, it } from 'vitest';
import { renderDeployment } from '../../scripts/deploy/render-deployment.ts';
import { createDeploymentFiles } from '../../scripts/generate-deployment.ts';
import { parseSettings } from '../../src/core/parse-settings.ts';
import { createDefaultSettings } from '../../src/core/settings.ts';
import { SETTINGS_SCHEMA } from '../../src/core/settings-schema.ts';
import { aDeploymentTarget } from '../support/a-deployment-target.ts';
import {
  type DeliveredPolicy,
  readOmaUri,
  readPlist,
  readReg,
  readSettingsScript,
} from '../support/read-deployment.ts';

const ROOT = join(import.meta.dirname, '../..');
const KEYS = SETTINGS_SCHEMA.map(({ key }) => key);
const committed = createDeploymentFiles(ROOT);
const rendered = renderDeployment(aDeploymentTarget());

const CHROMIUM_ID = 'abcdefghijklmnopabcdefghijklmnop';
const FIREFOX_ID = 'help@example.org';

type Reader = (text: string) => DeliveredPolicy;

const readLinux: Reader = (text) => JSON.parse(text)['3rdparty'].extensions[CHROMIUM_ID];

const readFirefox: Reader = (text) => JSON.parse(text).policies['3rdparty'].Extensions[FIREFOX_ID];

const readProfile: Reader = (text) => {
  const { PayloadContent: contents } = readPlist(text) as { PayloadContent: readonly DeliveredPolicy[] };
  const entries = Object.entries(contents[0] ?? {}).filter(([key]) => !key.startsWith('Payload'));
  return Object.fromEntries(entries);
};

const readFirefoxProfile: Reader = (text) => {
  const wrapped = readProfile(text)['3rdparty'] as { Extensions: { [id: string]: DeliveredPolicy } };
  return wrapped.Extensions[FIREFOX_ID] ?? {};
};

/** Files that have no comments: every setting as the package has it. */
const PLAIN: readonly (readonly [path: string, read: Reader])[] = [
  ['linux/chrome.json', readLinux],
  ['linux/edge.json', readLinux],
  ['firefox/policies.json', readFirefox],
  ['macos/chrome.mobileconfig', readProfile],
  ['macos/edge.mobileconfig', readProfile],
  ['macos/firefox.mobileconfig', readFirefoxProfile],
];

type CommentedReader = (text: string, wanted: 'values' | 'examples') => DeliveredPolicy;

const readOmaUriOf =
  (browser: string): CommentedReader =>
  (text, wanted) =>
    readOmaUri(text, browser, wanted === 'values' ? 4 : 5);

/** Files that show an example of every setting, and set those that are not empty in the package. */
const COMMENTED: readonly (readonly [path: string, read: CommentedReader])[] = [
  ['windows/registry/chrome.reg', readReg],
  ['windows/registry/edge.reg', readReg],
  ['windows/registry/firefox.reg', readReg],
  ['windows/group-policy/set-settings.ps1', readSettingsScript],
  ['windows/intune/detect-settings.ps1', readSettingsScript],
  ['windows/intune/remediate-settings.ps1', readSettingsScript],
  ['windows/intune/oma-uri.csv', readOmaUriOf('Chrome')],
  ['windows/intune/oma-uri.csv', readOmaUriOf('Edge')],
  ['windows/intune/oma-uri.csv', readOmaUriOf('Firefox')],
];

const INSTALLING = ['windows/intune/detect-install.ps1', 'windows/intune/remediate-install.ps1'];

function getText(path: string): string {
  const text = rendered.get(path);
  if (text === undefined) throw new Error(`There is no ${path}.`);
  return text;
}

/** As Chromium delivers it: JSON in a text becomes what it says where the schema wants a list or an object. */
function deliverByChromium(policy: DeliveredPolicy): DeliveredPolicy {
  const deliver = (value: unknown) =>
    typeof value === 'string' && /^[[{]/.test(value)
      ? JSON.parse(value)
      : typeof value === 'string'
        ? value
        : Object.values(value as object);
  return Object.fromEntries(Object.entries(policy).map(([key, value]) => [key, deliver(value)]));
}

const DELIVERIES = [
  ['by Chromium', deliverByChromium],
  ['by Firefox', (policy: DeliveredPolicy) => policy],
] as const;

describe('the files for IT', () => {
  it.each([...committed])('%s is what `npm run generate` writes', (path, text) => {
    expect(readFileSync(join(ROOT, path), 'utf8')).toBe(text);
  });

  it('are all that lie in deploy', () => {
    const lying = readdirSync(join(ROOT, 'deploy'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
    const written = [...committed.keys()].filter((path) => path.startsWith('deploy/'));
    expect(lying.sort()).toEqual(written.sort());
  });

  it('say which words have to be replaced, and have none to be replaced in a release', () => {
    const gap = /[A-Z]+-EXTENSION-ID|update-server\.invalid/g;
    const [readme = '', ...others] = [...committed.values()].slice(1);
    const gaps = new Set(others.join().match(gap));
    expect(readme).toContain('First replace');
    expect(gaps.size).toBe(3);
    expect(new Set(readme.match(gap))).toEqual(gaps);
    for (const text of rendered.values()) expect(text).not.toMatch(gap);
    expect(getText('README.md')).not.toContain('First replace');
  });

  it('are each explained, in Swedish and in English', () => {
    const readme = getText('README.md');
    for (const path of [...rendered.keys()].filter((name) => name !== 'README.md'))
      expect(readme.split(`[${path}](${path})`), path).toHaveLength(3);
  });
});

describe.each(PLAIN)('%s', (path, read) => {
  it('has every setting as it is in the package, and changes nothing', () => {
    const policy = read(getText(path));
    expect(Object.keys(policy)).toEqual(expect.arrayContaining(KEYS));
    expect(policy).toEqual(createDefaultSettings(organisation));
    expect(parseSettings(policy, organisation).refusals).toEqual([]);
  });
});

describe.each(COMMENTED)('%s', (path, read) => {
  it('shows an example of every setting', () => {
    expect(Object.keys(read(getText(path), 'examples')).sort()).toEqual(KEYS.toSorted());
  });

  it.each(DELIVERIES)('changes nothing as it is, delivered %s', (_, deliver) => {
    const { settings, fromPolicy, refusals } = parseSettings(
      deliver(read(getText(path), 'values')),
      organisation,
    );
    expect(refusals).toEqual([]);
    expect(settings).toEqual(createDefaultSettings(organisation));
    expect(fromPolicy.length).toBeGreaterThan(3);
  });

  it.each(DELIVERIES)('has no example that is refused, delivered %s', (_, deliver) => {
    const { fromPolicy, refusals } = parseSettings(deliver(read(getText(path), 'examples')), organisation);
    expect(refusals).toEqual([]);
    expect(fromPolicy.toSorted()).toEqual(KEYS.toSorted());
  });
});

describe.each(['chrome', 'edge', 'firefox'])('install/%s.json', (browser) => {
  const fragment = JSON.parse(getText(`install/${browser}.json`));
  const [[id, entry] = []] = Object.entries(fragment);

  it('is about this one extension, so that it can be merged', () => {
    expect(Object.keys(fragment)).toEqual([browser === 'firefox' ? FIREFOX_ID : CHROMIUM_ID]);
  });

  it.each(INSTALLING)('is what %s adds', (path) => {
    expect(getText(path)).toContain(`Id = '${id}'\r\n    Entry = '${JSON.stringify(entry)}'`);
  });
});

describe('firefox/policies.json', () => {
  it('installs as its fragment does', () => {
    const { policies } = JSON.parse(getText('firefox/policies.json'));
    expect(policies.ExtensionSettings).toEqual(JSON.parse(getText('install/firefox.json')));
  });
});

describe('the scripts for Windows', () => {
  const scripts = [...rendered].filter(([path]) => path.endsWith('.ps1'));

  it.each(scripts)('%s is read as UTF-8 by every PowerShell, with the ends of line of Windows', (_, text) => {
    expect(text).toMatch(/^\ufeff# /);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).not.toContain('# data');
  });
});

describe.each(['group-policy/set-settings', 'intune/detect-settings', 'intune/remediate-settings'])(
  'windows/%s.ps1',
  (name) => {
    it('takes back a notice that was deleted from it, and every other setting', () => {
      const text = getText(`windows/${name}.ps1`);
      expect(text).toContain(`$Known = @(${KEYS.map((key) => `'${key}'`).join(', ')})`);
      expect(text).toContain('foreach ($gone in $Unset)');
    });
  },
);

describe('docs/settings.md', () => {
  const reference = committed.get('docs/settings.md') ?? '';

  it.each(SETTINGS_SCHEMA)('tells of $key in Swedish and in English', ({ key }) => {
    expect(reference.match(new RegExp(`^## .+: \`${key}\`$`, 'gm'))).toHaveLength(2);
  });

  it('has as many tables as there are settings and languages, each with every row', () => {
    const tables = [...reference.matchAll(/^\| \| \|\n\|---\|---\|\n((?:\|.+\|\n)+)/gm)];
    expect(tables).toHaveLength(2 * KEYS.length);
    for (const [, rows = ''] of tables) expect(rows.trim().split('\n')).toHaveLength(5);
  });
});
