import type { Dated } from './timing.ts';

/** What the items of a list take over from the sentence that introduces it. */
export interface Listing {
  /** The time that all of it is about. */
  readonly dated: Dated | null;
  /** Number of the sentence that introduces it. */
  readonly intro: number;
  /** Number and paragraph of its last sentence so far. */
  readonly sentence: number;
  readonly paragraph: number;
}
