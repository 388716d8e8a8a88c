import type { Fault } from '../../test/faults/fault.ts';
import type { TestRun } from './read-test-run.ts';
import { copyRepository, type RepositoryCopy } from './repository-copy.ts';
import { isBrowserTest, runTests } from './run-tests.ts';

/** What became of a fault. Where tests could not even be run, it proves nothing about them. */
export type Verdict = { readonly fault: Fault } & (
  | { readonly outcome: 'caught'; readonly by: string }
  | { readonly outcome: 'survived' }
  | { readonly outcome: 'unproved'; readonly why: string }
);

/** The tests do not hold without any fault, so that their failures mean nothing. */
export class TestProblem extends Error {
  override readonly name = 'TestProblem';
}

interface Trial {
  /** The repository. */
  readonly root: string;
  readonly faults: readonly Fault[];
  /** Told as soon as it is known. */
  readonly onVerdict: (verdict: Verdict) => void;
}

/**
 * Puts one fault at a time into a copy of the repository, and runs the test that has to notice it. There are two
 * copies: while one is with a browser, the other does what needs none.
 */
export async function judgeFaults({ root, faults, onVerdict }: Trial): Promise<readonly Verdict[]> {
  const queue = faults.toSorted((a, b) => Number(isBrowserTest(b.test)) - Number(isBrowserTest(a.test)));
  const isInBrowser = ({ test }: Fault) => isBrowserTest(test);
  const workers = [
    { faults: queue.filter(isInBrowser), take: () => queue.shift() },
    { faults: queue.filter((fault) => !isInBrowser(fault)), take: () => queue.pop() },
  ].map((worker) => ({ ...worker, copy: copyRepository(root) }));
  try {
    await Promise.all(workers.map((worker) => checkTests(worker.copy, worker.faults)));
    const verdicts = await Promise.all(workers.map(({ copy, take }) => judgeQueue(copy, take, onVerdict)));
    return verdicts.flat();
  } finally {
    for (const { copy } of workers) copy.remove();
  }
}

/** Every test that is to notice something has to be there, and has to pass while there is nothing to notice. */
async function checkTests({ folder }: RepositoryCopy, faults: readonly Fault[]): Promise<void> {
  if (faults.length === 0) return;
  const files = [...new Set(faults.map(({ test }) => test))];
  const names = faults.flatMap(({ name }) => name ?? []);
  const { passed, failed, problem } = await runTests(folder, { files, names: [...new Set(names)] });
  const missing = faults.filter(
    ({ test, name }) => !passed.some((each) => each.file === test && each.name === (name ?? each.name)),
  );
  const [first] = [
    problem,
    ...failed.map(({ file, name }) => `${file}: “${name}” fails without any fault.`),
    ...missing.map(({ test, name = 'any test' }) => `${test}: “${name}” is not there.`),
  ].filter((sentence) => sentence !== '');
  if (first !== undefined) throw new TestProblem(first);
}

async function judgeQueue(
  copy: RepositoryCopy,
  take: () => Fault | undefined,
  onVerdict: Trial['onVerdict'],
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (let fault = take(); fault; fault = take()) {
    const verdict = await judgeOne(copy, fault);
    onVerdict(verdict);
    verdicts.push(verdict);
  }
  return verdicts;
}

async function judgeOne(copy: RepositoryCopy, fault: Fault): Promise<Verdict> {
  const names = fault.name === undefined ? [] : [fault.name];
  const run = await copy.whileSeeded(fault, () => runTests(copy.folder, { files: [fault.test], names }));
  return judgeRun(fault, run);
}

/** What a run of the tests says of the fault that was there meanwhile. */
export function judgeRun(fault: Fault, { passed, failed: [first], problem }: TestRun): Verdict {
  if (first) return { fault, outcome: 'caught', by: first.name };
  if (problem !== '') return { fault, outcome: 'unproved', why: problem };
  if (passed.length === 0) return { fault, outcome: 'unproved', why: 'No test was run.' };
  return { fault, outcome: 'survived' };
}
