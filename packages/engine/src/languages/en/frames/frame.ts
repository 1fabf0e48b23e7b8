import type { Rule } from '../../../matching/rule.ts';
import type { ChunkType } from '../chunk.ts';
import type { Sentence } from '../sentence.ts';
import type { Found } from './found.ts';

/** A rule that finds, at one chunk of a sentence, that something happened to somebody. */
export interface Frame extends Rule<Sentence, Found> {
  /** Types of chunk at which it can open; at every chunk if not given. */
  readonly on?: readonly ChunkType[];
}
