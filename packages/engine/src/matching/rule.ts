/**
 * A rule is a value: a path for an id, its pattern in words for a name, sentences that it must read and sentences that it
 * must refuse. The sentences run as tests; brackets mark what is read.
 */
export interface Rule<Subject, Result> {
  /** A path: `en/frame/passive`. */
  readonly id: string;
  /** The pattern in words: `<people> were killed`. */
  readonly name: string;
  readonly apply: (subject: Subject, at: number) => Result | null;
}
