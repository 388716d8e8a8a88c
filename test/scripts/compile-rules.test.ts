// @vitest-environment jsdom
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRules, RuleProblem } from '../../scripts/compile-rules.ts';
import { copyRules, type RulesCopy } from '../support/rules-copy.ts';
import { ROOT } from '../support/source-files.ts';

const OWA = 'rules/pages/owa.json';
const LOCKED = 'rules/errors/account-locked.json';

const A_SECTION = { title: 'Get it', steps: [{ id: 'right-app', text: 'Get the app.' }] };
const A_HINT = { title: 'A known problem', text: 'It is about the login.' };

/** What the build says when the content is spoilt, without the folder of the copy. */
function findProblem(spoil: (rules: RulesCopy) => void): string {
  const rules = copyRules();
  spoil(rules);
  try {
    compileRules({ root: rules.root });
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(RuleProblem);
    return error instanceof Error ? error.message.replaceAll(`${rules.root}/`, '') : '';
  }
}

describe('compileRules', () => {
  const compiled = compileRules({ root: ROOT });

  it('has errors in the order of their priority, without those that no phrase betrays', () => {
    const priorities = compiled.errors.map(({ priority }) => priority);
    expect(priorities).toEqual(priorities.toSorted((a, b) => a - b));
    const withPhrases = compiled.errors.filter(({ phrases }) => phrases.length > 0);
    expect(compiled.detection.errors.map(([error]) => error)).toEqual(withPhrases.map(({ id }) => id));
  });

  it('folds phrases and parts them with bars', () => {
    expect(compiled.detection.errors).toContainEqual(['session-expired', 'yourlogonhasexpired']);
    for (const [, phrases] of compiled.detection.errors)
      expect(phrases).toMatch(/^[\p{L}\p{N}]+(\|[\p{L}\p{N}]+)*$/u);
  });

  it('lets only marked phrases count on a page that is nothing but a message', () => {
    const [first] = compiled.detection.onMessagePage;
    expect(first?.[0]).toBe('not-privileged-user');
    expect(compiled.detection.onMessagePage.map(([, phrases]) => phrases).join('|')).not.toContain(
      'anunknownerror',
    );
  });

  it('leaves out the kind of page that has no markers', () => {
    expect(compiled.detection.pages.map(({ id }) => id)).not.toContain('gateway-message');
  });

  it('names paths in small letters and titles folded', () => {
    for (const { paths, titles } of compiled.detection.pages) {
      expect(paths).toEqual(paths.map((path) => path.toLowerCase()));
      for (const title of titles) expect(title).toMatch(/^[\p{Ll}\p{N}]+$/u);
    }
  });

  it('rules out what any kind of page forbids, the one without markers too', () => {
    const rules = copyRules();
    const files = readdirSync(join(rules.root, 'rules/pages'));
    for (const file of files)
      rules.change(`rules/pages/${file}`, { forbidden: [`#not-${basename(file, '.json')}`] });
    const { forbidden } = compileRules({ root: rules.root }).detection;
    expect(forbidden.split(',')).toEqual(files.map((file) => `#not-${basename(file, '.json')}`).toSorted());
  });

  it('takes another organisation from a file of its own', () => {
    const rules = copyRules();
    rules.change('rules/organisation.json', { name: 'Region Example', hosts: ['*.example.org'] });
    const organisationFile = join(rules.root, 'rules/organisation.json');
    const { organisation } = compileRules({ root: ROOT, organisationFile });
    expect(organisation).toMatchObject({ name: 'Region Example', hosts: ['*.example.org'] });
  });

  it.each(['checklist', 'hints'] as const)(
    'takes %s from the folder of that file, where it is there',
    (folder) => {
      const rules = copyRules();
      const organisationFile = join(rules.root, 'rules/organisation.json');
      const change = { checklist: { 'new-app': A_SECTION }, hints: { extra: A_HINT } }[folder];
      rules.change(`rules/${folder}/sv.json`, change);
      rules.change(`rules/${folder}/en.json`, change);
      rules.change(`rules/${folder}/fi.json`, change);
      const { checklists, hints } = compileRules({ root: ROOT, organisationFile });
      expect({ checklist: checklists.sv, hints: hints.sv }[folder]).toMatchObject(change);
    },
  );

  it('stays with the content of rules where the folder has none', () => {
    const rules = copyRules();
    for (const folder of ['checklist', 'hints']) rules.remove(`rules/${folder}`);
    const organisationFile = join(rules.root, 'rules/organisation.json');
    expect(compileRules({ root: ROOT, organisationFile }).checklists).toEqual(compiled.checklists);
  });

  it('does not fill in a language that the folder lacks, and names the folder in what is wrong', () => {
    const rules = copyRules();
    const organisationFile = join(rules.root, 'rules/organisation.json');
    rules.remove('rules/hints/en.json');
    expect(() => compileRules({ root: ROOT, organisationFile })).toThrow(
      join(rules.root, 'rules/hints/en.json'),
    );
    rules.write('rules/hints/en.json', '{}');
    expect(() => compileRules({ root: ROOT, organisationFile })).toThrow(
      `${join(rules.root, 'rules/hints/en.json')}: nothing is said of "account-locked"`,
    );
  });

  it('names the schema of editors nowhere in the package', () => {
    expect(JSON.stringify(compiled)).not.toContain('schema.json');
  });

  describe('with kinds of page that have few markers', () => {
    const rules = copyRules();
    const files = readdirSync(join(rules.root, 'rules/pages'));
    for (const file of files)
      rules.change(`rules/pages/${file}`, { strong: [], forbidden: [], errorBoxes: [] });
    const { pages, forbidden } = compileRules({ root: rules.root }).detection;

    it.each([{ id: 'any', strong: forbidden, errorBoxes: forbidden }, ...pages])(
      'gives $id selectors that browsers understand and that find nothing',
      ({ strong, errorBoxes }) => {
        expect(document.querySelector(strong)).toBeNull();
        expect(document.querySelector(errorBoxes)).toBeNull();
      },
    );
  });

  it.each<[string, (rules: RulesCopy) => void, string]>([
    [
      'is no JSON',
      ({ write }) => write(OWA, '{ "description": '),
      `${OWA}: this is not valid JSON: Unexpected end of JSON input`,
    ],
    [
      'has no text for a description',
      ({ change }) => change(OWA, { description: '' }),
      `${OWA}: description: the text is empty`,
    ],
    [
      'names a section that there is not',
      ({ change }) => change(LOCKED, { section: 'help' }),
      `${LOCKED}: section: expected one of`,
    ],
    [
      'names a step that there is not',
      ({ change }) => change(LOCKED, { steps: ['support/write'] }),
      `${LOCKED}: steps: rules/checklist/sv.json has no step "support/write"`,
    ],
    [
      'has the priority of another',
      ({ change }) => change(LOCKED, { priority: 100 }),
      `rules/errors/credentials-incorrect.json: priority: 100 is that of account-locked`,
    ],
    [
      'says nothing of an error',
      ({ change }) => change('rules/hints/en.json', { 'account-locked': undefined }),
      'rules/hints/en.json: nothing is said of "account-locked"',
    ],
    [
      'is missing for one language',
      ({ remove }) => remove('rules/checklist/en.json'),
      'rules/checklist/en.json: there is no such file',
    ],
    [
      'has an empty word',
      ({ change }) => change('src/_locales/sv/messages.json', { cardOpen: { message: '' } }),
      'src/_locales/sv/messages.json: cardOpen.message: the text is empty',
    ],
    [
      'lacks a word in one language',
      ({ change }) => change('src/_locales/fi/messages.json', { cardOpen: undefined }),
      'src/_locales/fi/messages.json: "cardOpen" is missing',
    ],
    [
      'names a language as unreviewed that is not there',
      ({ change }) => change('rules/organisation.json', { unreviewedLocales: ['de'] }),
      'rules/organisation.json: unreviewedLocales: each has to be one of "locales"',
    ],
    [
      'names a host with its scheme',
      ({ change }) => change('rules/organisation.json', { hosts: ['https://example.org'] }),
      'rules/organisation.json: hosts[0]: expected a host as',
    ],
  ])('says where and why when a file %s', (_, spoil, problem) => {
    expect(findProblem(spoil)).toContain(problem);
  });
});
