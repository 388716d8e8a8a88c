import type { Fault } from '../../test/faults/fault.ts';
import { judgeFaults, TestProblem, type Verdict } from './judge-faults.ts';

const MARKS = { caught: '✓', survived: '✗', unproved: '?' };

/** Says of every fault which test has caught it, and counts those that none has as failures. */
export async function reportFaults(
  root: string,
  faults: readonly Fault[],
): Promise<{ readonly passed: number; readonly failed: number }> {
  try {
    const onVerdict = (verdict: Verdict) => console.log(describeVerdict(verdict));
    const verdicts = await judgeFaults({ root, faults, onVerdict });
    const missed = verdicts.filter(({ outcome }) => outcome !== 'caught');
    console.log(
      `${verdicts.length - missed.length} of ${verdicts.length} seeded faults are caught by a test.`,
    );
    for (const verdict of missed) console.log(describeVerdict(verdict));
    return { passed: verdicts.length - missed.length, failed: missed.length };
  } catch (error) {
    if (!(error instanceof TestProblem)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
}

/** A row of the table: where the fault stands, what goes wrong, and what came of it. */
export function describeVerdict(verdict: Verdict): string {
  const { file, wrong } = verdict.fault;
  return `${MARKS[verdict.outcome]} ${file}: ${wrong}\n    ${describeOutcome(verdict)}`;
}

function describeOutcome(verdict: Verdict): string {
  const { test, text, becomes } = verdict.fault;
  if (verdict.outcome === 'caught') return `caught by ${test}: ${verdict.by}`;
  const seeded = `“${becomes}” instead of “${text}”`;
  if (verdict.outcome === 'survived') return `not caught by ${test}: ${seeded}`;
  return `proves nothing, ${seeded}: ${verdict.why}`;
}
