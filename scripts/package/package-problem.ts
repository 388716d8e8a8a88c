/** Why there is no release: one sentence for the person who asked for it. */
export class PackageProblem extends Error {
  override readonly name = 'PackageProblem';
}
