import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { ROOT } from './source-files.ts';

/** A copy of all content, to be spoilt by a test. */
export interface RulesCopy {
  readonly root: string;
  readonly write: (file: string, text: string) => void;
  /** Changes members of a JSON file; `undefined` takes one away. */
  readonly change: (file: string, members: object) => void;
  readonly remove: (path: string) => void;
}

const copies: string[] = [];

afterAll(() => {
  for (const root of copies) rmSync(root, { recursive: true, force: true });
});

export function copyRules(): RulesCopy {
  const root = mkdtempSync(join(tmpdir(), 'web-access-helper-rules-'));
  copies.push(root);
  for (const folder of ['rules', 'src/_locales'])
    cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  return {
    root,
    write,
    change(file, members) {
      const whole = JSON.parse(readFileSync(join(root, file), 'utf8'));
      write(file, JSON.stringify({ ...whole, ...members }));
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
  };
}
