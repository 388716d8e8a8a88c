/** Something that the page says, and that is copied with it. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly string[];
  /** Whether it is an id, an address or the like, to be written as it is. */
  readonly isCode?: boolean;
  /** Whether somebody has to do something about it. */
  readonly isTrouble?: boolean;
}
