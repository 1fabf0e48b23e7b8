/* What a frame is. */
import type { Rule } from '../../../matching/rule.ts';
import type { ChunkType } from '../chunk.ts';
import type { Sentence } from '../sentence.ts';
import type { Word } from '../word.ts';
import type { Found } from './found.ts';

/**
 * A rule that finds, at one chunk of a sentence, that something happened to somebody. It is asked only at chunks that it says it
 * opens at, so at verbs it need not look again which verb it is; and whoever finds nobody has found nothing.
 */
export interface Frame extends Rule<Sentence, Found> {
  /** Types of chunk at which it can open; at every chunk if not given. */
  readonly on?: readonly ChunkType[];
  /**
   * Whether it can open at a chunk that ends with this word, or whose group has it for a head; at any word if not given.
   * Called once for each word of the lexicon, and with `undefined` for words that no list knows.
   */
  readonly opens?: (word: Word | undefined) => boolean;
  /** Opens only at a group with a figure. */
  readonly counted?: true;
  /** Leaves what it did not take to the frames behind it: "two bombs killed five soldiers" counts the bombs, and the soldiers too. */
  readonly leavesOthers?: true;
  /** Opens only at a group of this sort. */
  readonly sort?: 'bare' | 'people';
  /** {@link Signal} bits of which its sentence must have one; any sentence if not given. */
  readonly signals?: number;
}
