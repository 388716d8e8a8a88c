import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Fault } from '../../test/faults/fault.ts';
import { seedFault } from './seed-fault.ts';

/** A copy of the repository, so that no fault ever stands in the repository itself. */
export interface RepositoryCopy {
  readonly folder: string;
  /** Runs something while the fault is in the copy. */
  readonly whileSeeded: <Result>(fault: Fault, run: () => Promise<Result>) => Promise<Result>;
  readonly remove: () => void;
}

/** What tests do not read. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'coverage']);

export function copyRepository(root: string): RepositoryCopy {
  // Vitest names files by where they really are.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'web-access-helper-faults-')));
  cpSync(root, folder, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(root, path)) });
  // Windows lets everybody make a junction, and administrators alone a link.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    async whileSeeded(fault, run) {
      const file = join(folder, fault.file);
      const source = readFileSync(file, 'utf8');
      writeFileSync(file, seedFault(source, fault));
      try {
        return await run();
      } finally {
        writeFileSync(file, source);
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
