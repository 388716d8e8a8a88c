/** A deliberate mistake in a source file, and the test that has to notice it. */
export interface Fault {
  /** As a path from the repository's folder. */
  readonly file: string;
  /** What is replaced: stands in the file exactly once. */
  readonly text: string;
  readonly becomes: string;
  /** What goes wrong where nobody notices. */
  readonly wrong: string;
  /** The test file that is run. */
  readonly test: string;
  /** The full name of the one test in it that is run; all of them if left out. */
  readonly name?: string;
}
