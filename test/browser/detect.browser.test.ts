import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileRules } from '../../scripts/compile-rules.ts';
import type { BrowserFamily } from '../../scripts/create-manifest.ts';
import type { Answer } from '../../scripts/detect/answer.ts';
import { detectPages } from '../../scripts/detect/detect-pages.ts';
import { findSavedPages } from '../../scripts/detect/saved-page.ts';
import { readErrorTexts } from '../portal/error-texts.ts';
import { ENGINES } from './support/shared-browser.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Where `npm run new:error` puts the pages of new errors. */
const ADDED = join(ROOT, 'test/corpus/added');

const HOST = 'https://webaccess.regionsormland.se';
const REFUSAL = readErrorTexts('region')['4001'];

/** Each starts a browser and looks at several pages. */
const PATIENCE_MS = 120_000;

const CLASSIC_FORM = '<form id="vpnForm" action="/cgi/login"><input name="login"></form>';

const DECOY = '<noscript><span id="errorMessageLabel">JavaScript is off.</span></noscript>';

/** Saved pages by file name, and what has to be found on each. */
const PAGES: Record<string, { html: string; expected: Partial<Answer> }> = {
  'article.html': {
    html: `<title>Checklista</title><form><input type="search"></form><p>${REFUSAL}</p>`,
    expected: { page: null, error: null, section: null },
  },
  'beside.html': {
    // What the style sheet hides would come first.
    html: `<link rel="stylesheet" href="./beside_files/hide.css">${CLASSIC_FORM}
<p class="hidden">Your account is disabled.</p><p>${REFUSAL}</p>`,
    expected: { page: 'gateway-classic', error: 'credentials-incorrect', section: 'error-message' },
  },
  'frame.html': {
    html: '<iframe src="beside_files/login.htm" width="600" height="400"></iframe>',
    expected: { page: 'gateway-classic', error: 'credentials-incorrect', section: 'error-message' },
  },
  'beside_files/login.htm': {
    html: `${CLASSIC_FORM}<p>${REFUSAL}</p>`,
    expected: { page: 'gateway-classic', error: 'credentials-incorrect', section: 'error-message' },
  },
  'healthy.html': {
    // No script runs, nothing leads away, and nothing is fetched from elsewhere.
    html: `<!-- saved from url=(0042)https://gw.example.se/vpn/index.html?x=1 --><title>Citrix Gateway</title>
<meta http-equiv="refresh" content="0; url=/vpn/other.html"><link rel="stylesheet" href="https://cdn.example.se/a.css">
<body onload="document.body.append('${REFUSAL}')">${DECOY}<div id="authentication">${CLASSIC_FORM}</div>
<script>document.write('<p>${REFUSAL}</p>')</script>`,
    expected: { url: `${HOST}/vpn/index.html?x=1`, page: 'gateway-classic', error: null, section: null },
  },
  'message.htm': {
    html: '<base href="/Citrix/StoreWeb/"><p>Error: Not a privileged User.</p>',
    expected: {
      url: `${HOST}/Citrix/StoreWeb/`,
      page: 'gateway-message',
      error: 'not-privileged-user',
      section: 'start-icon',
    },
  },
  'refused.html': {
    html: `<html><body style="display:none; visibility:hidden">${DECOY}${CLASSIC_FORM}
<div id="feedbackStyle" class="error"><span id="errorMessageLabel">${REFUSAL}</span></div></body></html>`,
    expected: { page: 'gateway-classic', error: 'credentials-incorrect', section: 'error-message' },
  },
  'unknown.html': {
    html: `<body style="opacity: 0">${CLASSIC_FORM}<span id="errorMessageLabel">Fel uppgifter å ä ö</span></body>`,
    expected: { page: 'gateway-classic', error: 'login-failed', section: 'error-message' },
  },
};

/** What the explanation of a page has to say. */
const REASONS: Record<string, string> = {
  'article.html': `It has no marker of a known login page. It says “The Credentials you typed are incorrect”`,
  'frame.html': 'In the frame /beside_files/login.htm: It is gateway-classic',
  'healthy.html': 'It is gateway-classic: one strong marker is enough',
  'message.htm': '“Error: Not a privileged User” is the main part of it',
  'refused.html': '(body {display: none}): this is the answer as if it were shown. It is gateway-classic',
  'unknown.html': '(body {opacity: 0}): this is the answer as if it were shown.',
};

const folder = mkdtempSync(join(tmpdir(), 'web-access-helper-detect-'));
const saved = join(folder, 'saved');

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

beforeAll(() => {
  for (const [name, { html }] of Object.entries(PAGES)) write(join('saved', name), html);
  write('saved/beside_files/hide.css', '.hidden { display: none }');
});

afterAll(() => rmSync(folder, { recursive: true }));

function detect(family: BrowserFamily, location: string): Promise<readonly Answer[]> {
  const { value: pages = [] } = findSavedPages(basename(location), location);
  return detectPages({ root: ROOT, rules: compileRules({ root: ROOT }), family, pages, url: undefined });
}

describe.each(ENGINES)('detectPages in $name', ({ name: family }) => {
  it(
    'finds on every page of a folder what a person would be shown, and says why',
    async () => {
      const answers = await detect(family, saved);
      const names = Object.keys(PAGES).toSorted();
      expect(answers.map(({ file }) => file)).toEqual(names.map((name) => join('saved', name)));
      for (const [at, name] of names.entries()) {
        expect(answers[at], name).toMatchObject(PAGES[name]?.expected ?? {});
        expect(answers[at]?.why, name).toContain(REASONS[name] ?? '');
      }
    },
    PATIENCE_MS,
  );

  it(
    'finds on the page of each added error that error',
    async () => {
      if (!existsSync(ADDED) || readdirSync(ADDED).length === 0) return;
      const answers = await detect(family, ADDED);
      const found = answers.map(({ file, error, why }) => ({ file, error, why }));
      expect(found).toEqual(answers.map(({ file, why }) => ({ file, error: basename(file, '.html'), why })));
    },
    PATIENCE_MS,
  );
});

describe('npm run detect', () => {
  function run(...args: string[]) {
    const program = [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), join(ROOT, 'scripts/detect.ts')];
    return spawnSync(process.execPath, [...program, ...args], {
      cwd: ROOT,
      encoding: 'utf8',
      // As npm says it, wherever it was called.
      env: { ...process.env, INIT_CWD: folder },
    });
  }

  it('prints an array and nothing else with --json', () => {
    const { stdout, stderr, status } = run('saved/refused.html', '--json', '--url', `${HOST}/vpn/`);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const [answer, ...others] = JSON.parse(stdout);
    expect(others).toEqual([]);
    expect(Object.keys(answer)).toEqual(['file', 'url', 'page', 'error', 'section', 'why']);
    expect(answer).toMatchObject({
      file: 'saved/refused.html',
      url: `${HOST}/vpn/`,
      ...PAGES['refused.html']?.expected,
    });
  });

  it('says that a host is not the organisation’s', () => {
    const { stdout, status } = run(
      'saved/refused.html',
      '--url',
      'https://gateway.example.se/vpn/',
      '--json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        file: 'saved/refused.html',
        url: 'https://gateway.example.se/vpn/',
        page: null,
        error: null,
        section: null,
        why: 'The extension never runs on gateway.example.se: the package is for *.regionsormland.se (rules/organisation.json).',
      },
    ]);
  });

  it('looks at the pages of a folder beside what is none', () => {
    write('mixed/page.html', CLASSIC_FORM);
    write('mixed/archive.mht', 'Content-Type: multipart/related;\n');
    const { stdout, status } = run('mixed', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      {
        file: join('mixed', 'archive.mht'),
        url: null,
        page: null,
        why: expect.stringContaining('web archive'),
      },
      { file: join('mixed', 'page.html'), page: 'gateway-classic', error: null },
    ]);
  });

  it('ends with 2 and one sentence where there is nothing to look at', () => {
    const { stdout, stderr, status } = run('saved/absent.html');
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: 'There is no file or folder “saved/absent.html”.\n',
      status: 2,
    });
  });
});
