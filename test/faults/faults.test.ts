// @vitest-environment node
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { seedFault } from '../../scripts/seed-faults/seed-fault.ts';
import { ROOT, readSource } from '../support/source-files.ts';
import { CONTENT_SCRIPT_FAULTS } from './content-script-faults.ts';
import { DETECTION_FAULTS } from './detection-faults.ts';
import { FAULTS } from './faults.ts';
import { POLICY_FAULTS } from './policy-faults.ts';

describe('FAULTS', () => {
  it.each(FAULTS)('can be seeded: $file, $wrong', (fault) => {
    const source = readSource(fault.file);
    expect(seedFault(source, fault)).not.toBe(source);
  });

  it('are caught by tests that exist', () => {
    const missing = FAULTS.filter(({ test }) => !existsSync(join(ROOT, test)));
    expect(missing).toEqual([]);
  });

  it('say of each in words of its own what goes wrong', () => {
    const words = FAULTS.map(({ wrong }) => wrong);
    expect(words.filter((wrong, at) => words.indexOf(wrong) !== at)).toEqual([]);
  });

  it('are many enough of every kind', () => {
    expect(POLICY_FAULTS.length).toBeGreaterThanOrEqual(15);
    expect(DETECTION_FAULTS.length).toBeGreaterThanOrEqual(12);
    expect(CONTENT_SCRIPT_FAULTS.length).toBeGreaterThanOrEqual(6);
  });

  it('name one test each in real browsers, because all of a file take minutes', () => {
    const unnamed = CONTENT_SCRIPT_FAULTS.filter(
      ({ test, name }) => test.startsWith('test/browser/') && !name,
    );
    expect(unnamed).toEqual([]);
  });
});
