// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { readTestRun } from '../../../scripts/seed-faults/read-test-run.ts';

type Tests = Record<string, string>;

/** A report as Vitest writes it, of one file. */
function writeReport(status: string, tests: Tests, message = ''): string {
  const assertionResults = Object.entries(tests).map(([fullName, its]) => ({ fullName, status: its }));
  return JSON.stringify({
    testResults: [{ name: '/copy/test/a.test.ts', status, message, assertionResults }],
  });
}

function readRun(status: string, tests: Tests, message?: string) {
  const { passed, failed, problem } = readTestRun(writeReport(status, tests, message), '/copy');
  return { passed: passed.map(({ name }) => name), failed: failed.map(({ name }) => name), problem };
}

describe('readTestRun', () => {
  it('tells tests that passed from those that failed, and counts no others', () => {
    const tests = {
      'a does': 'passed',
      'a does not': 'failed',
      'b does': 'skipped',
      'b does not': 'pending',
    };
    expect(readRun('failed', tests)).toEqual({ passed: ['a does'], failed: ['a does not'], problem: '' });
  });

  it('names the file of a test as the repository does', () => {
    const { passed } = readTestRun(writeReport('passed', { 'a does': 'passed' }), '/copy');
    expect(passed).toEqual([{ file: 'test/a.test.ts', name: 'a does' }]);
  });

  it.each<[string, Tests]>([
    ['cannot be loaded', {}],
    ['fails beside its tests', { 'a does': 'skipped' }],
  ])('has a problem where a file %s', (_, tests) => {
    expect(readRun('failed', tests, 'Unexpected "}"').problem).toBe('Unexpected "}"');
  });
});
