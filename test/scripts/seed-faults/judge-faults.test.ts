// @vitest-environment node
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeFaults, judgeRun, TestProblem } from '../../../scripts/seed-faults/judge-faults.ts';
import { ROOT } from '../../support/source-files.ts';
import { makeFolder } from '../../support/temporary-files.ts';
import { aFault } from './a-fault.ts';

const TEST = { file: 'test/double.test.ts', name: 'double makes 4 of 2' };

/** Each run of tests takes seconds. */
const isLong = process.env.LONG === '1';

const FILES = {
  'vitest.config.ts': `export default { test: { projects: [{ test: { name: 'unit', include: ['test/*.test.ts'] } }] } };`,
  'src/double.ts':
    'export function double(value: number): number {\n  // Not more.\n  return value * 2;\n}\n',
  'test/double.test.ts': `import { expect, it } from 'vitest';
import { double } from '../src/double.ts';
it('double makes 4 of 2', () => expect(double(2)).toBe(4));
`,
};

/** A repository of one function and one test. */
function writeSmallRepository(): string {
  const root = makeFolder();
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return root;
}

describe('judgeRun', () => {
  const fault = aFault();

  it.each([
    ['a test fails', { failed: [TEST] }, { outcome: 'caught', by: TEST.name }],
    ['a test fails, and a file too', { failed: [TEST], problem: 'x' }, { outcome: 'caught', by: TEST.name }],
    ['every test passes', { passed: [TEST] }, { outcome: 'survived' }],
    ['no test could be run', { problem: 'Unexpected "}"' }, { outcome: 'unproved', why: 'Unexpected "}"' }],
    ['there was no test to run', {}, { outcome: 'unproved', why: 'No test was run.' }],
  ])('says what it means that %s', (_, run, verdict) => {
    expect(judgeRun(fault, { passed: [], failed: [], problem: '', ...run })).toEqual({ fault, ...verdict });
  });
});

describe.runIf(isLong)('judgeFaults', { timeout: 120_000 }, () => {
  it('tells what is caught from what is not, and from what cannot even run', async () => {
    const caught = aFault({ name: TEST.name });
    const survived = aFault({ text: 'Not more.', becomes: 'Hardly more.' });
    const unproved = aFault({ text: '{', becomes: '' });
    const faults = [caught, survived, unproved];
    const told: unknown[] = [];
    const root = writeSmallRepository();
    const verdicts = await judgeFaults({ root, faults, onVerdict: ({ fault }) => told.push(fault) });
    expect(faults.map((fault) => verdicts.find((verdict) => verdict.fault === fault))).toMatchObject([
      { outcome: 'caught', by: TEST.name },
      { outcome: 'survived' },
      { outcome: 'unproved' },
    ]);
    expect(told).toHaveLength(faults.length);
  });

  it.each([
    ['is not there', aFault({ name: 'double makes 5 of 2' }), '“double makes 5 of 2” is not there.'],
    ['is in no file', aFault({ test: 'test/triple.test.ts' }), 'test/triple.test.ts'],
  ])('stops where a test %s', async (_, fault, problem) => {
    const run = judgeFaults({ root: writeSmallRepository(), faults: [fault], onVerdict: () => undefined });
    await expect(run).rejects.toThrow(TestProblem);
    await expect(run).rejects.toThrow(problem);
  });

  it('stops where a test fails without any fault', async () => {
    const root = writeSmallRepository();
    writeFileSync(join(root, 'src/double.ts'), 'export const double = (value: number) => value * 2 + 1;');
    const run = judgeFaults({ root, faults: [aFault()], onVerdict: () => undefined });
    await expect(run).rejects.toThrow('test/double.test.ts: “double makes 4 of 2” fails without any fault.');
  });
});
