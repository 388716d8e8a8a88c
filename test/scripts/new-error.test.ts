// @vitest-environment node
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import organisation from '../../rules/organisation.json';
import { compileRules } from '../../scripts/compile-rules.ts';
import { scaffoldError } from '../../scripts/new-error/scaffold-error.ts';

const REPOSITORY = join(import.meta.dirname, '../..');

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'web-access-helper-error-'));
  for (const folder of ['rules', 'src/_locales']) {
    cpSync(join(REPOSITORY, folder), join(root, folder), { recursive: true });
  }
});

afterEach(() => rmSync(root, { recursive: true }));

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function fillIn(file: string, values: object): void {
  writeFileSync(join(root, file), JSON.stringify({ ...JSON.parse(read(file)), ...values }));
}

describe('scaffoldError', () => {
  it('adds a rule, a hint in every language and a page, and touches nothing else', () => {
    const hints = read('rules/hints/sv.json');
    const { value } = scaffoldError({ root, id: 'too-many-logins' });
    expect(value).toEqual({
      rule: join(root, 'rules/errors/too-many-logins.json'),
      hints: organisation.locales.map((locale) => join(root, `rules/hints/${locale}.json`)),
      page: join(root, 'test/corpus/added/too-many-logins.html'),
    });
    expect(read('rules/hints/sv.json')).toBe(
      `${hints.slice(0, -'\n}\n'.length)},\n  "too-many-logins": {\n    "title": "",\n    "text": ""\n  }\n}\n`,
    );
    expect(read('test/corpus/added/too-many-logins.html')).toContain(
      'Write the text of too-many-logins between',
    );
  });

  it('gives priorities of their own, before the general errors and after the others', () => {
    for (const id of ['first-new', 'second-new']) scaffoldError({ root, id });
    const priorities = readdirSync(join(root, 'rules/errors')).map(
      (file) => JSON.parse(read(`rules/errors/${file}`)).priority,
    );
    expect(new Set(priorities).size).toBe(priorities.length);
    for (const id of ['first-new', 'second-new']) {
      const { priority } = JSON.parse(read(`rules/errors/${id}.json`));
      expect(priority).toBeLessThan(JSON.parse(read('rules/errors/credentials-incorrect.json')).priority);
      expect(priority).toBeGreaterThan(JSON.parse(read('rules/errors/start-failed.json')).priority);
    }
  });

  it('leaves a rule that the build refuses until everything is filled in', () => {
    scaffoldError({ root, id: 'too-many-logins' });
    const rule = 'rules/errors/too-many-logins.json';
    expect(() => compileRules({ root })).toThrow(/too-many-logins\.json: section: expected one of/);
    expect(() => compileRules({ root })).toThrow('steps: the card needs at least one step');
    expect(() => compileRules({ root })).toThrow('phrases[0]: expected a phrase of at least 8 letters');

    fillIn(rule, { section: 'support', steps: ['support/call'], phrases: ['Too many sessions are open'] });
    for (const locale of organisation.locales) {
      expect(() => compileRules({ root })).toThrow(/too-many-logins\.title: the text is empty/);
      fillIn(`rules/hints/${locale}.json`, { 'too-many-logins': { title: 'T', text: 'T' } });
    }
    expect(compileRules({ root }).errors.map(({ id }) => id)).toContain('too-many-logins');
  });

  it.each([
    { id: '', problem: 'Please name the new error' },
    { id: 'Too many', problem: '“Too many” cannot be an id' },
    { id: '../errors', problem: '“../errors” cannot be an id' },
    { id: '--help', problem: '“--help” cannot be an id' },
    { id: 'x'.repeat(65), problem: 'at most 64 characters' },
    { id: 'extra', problem: '“extra” is taken' },
    { id: 'start-failed', problem: 'There is an error “start-failed” already' },
  ])('refuses “$id” and writes nothing', ({ id, problem }) => {
    const before = readdirSync(join(root, 'rules/errors'));
    const refused = scaffoldError({ root, id }).problem;
    expect(refused).toContain(problem);
    expect(refused).not.toContain('\n');
    expect(readdirSync(join(root, 'rules/errors'))).toEqual(before);
  });

  it.each(['rules/hints/en.json', 'rules/errors/account-locked.json', 'rules/organisation.json'])(
    'asks for %s to be mended first where that is not JSON, and writes nothing',
    (file) => {
      writeFileSync(join(root, file), '{ "title": ');
      const before = readdirSync(join(root, 'rules/errors'));
      expect(scaffoldError({ root, id: 'too-many-logins' }).problem).toMatch(
        new RegExp(`^${file} cannot be read, please mend it first: `),
      );
      expect(readdirSync(join(root, 'rules/errors'))).toEqual(before);
    },
  );
});
