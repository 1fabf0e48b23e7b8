import type { Dated } from './timing.ts';

/** What the items of a list take over from the sentence that introduces it. */
export interface Listing {
  /** The time that all of it is about. */
  readonly dated: Dated | null;
  /** Number of the sentence that introduces it; `null` where the list only goes on from its own first item. */
  readonly intro: number | null;
  /** Number and paragraph of its last sentence so far. */
  readonly sentence: number;
  readonly paragraph: number;
}
