import type { DateMention } from '../../mentions/date/expression.ts';
import type { Group } from '../../mentions/group.ts';
import type { Word } from './word.ts';

/** The parts that a sentence falls into, in their order; each is one or more tokens. */
export const chunkTypes = [
  'group',
  'verb',
  'auxiliary',
  'preposition',
  'conjunction',
  'subordinator',
  'pronoun',
  'negation',
  'adverb',
  'state',
  'date',
  'mark',
] as const;
export type ChunkType = (typeof chunkTypes)[number];

export interface Chunk {
  readonly type: ChunkType;
  readonly first: number;
  readonly last: number;
  /** The lexicon's word of a one-word chunk. */
  readonly word: Word | undefined;
  /** Lexicon id of a one-word chunk; 0 for every other. */
  readonly id: number;
  /** Code unit of a mark, else 0. */
  readonly unit: number;
  readonly group: Group | undefined;
  readonly date: DateMention | undefined;
}

/**
 * Chunk `at`; `undefined` before the first and behind the last. An index below 0 is never asked of the array itself: to V8 that
 * is a property with a name, and from the first time on the place in the code where it was asked is many times slower.
 */
export function chunkAt(chunks: readonly Chunk[], at: number): Chunk | undefined {
  return at < 0 ? undefined : chunks[at];
}

/**
 * Whether a chunk is the one word with this lexicon id; no chunk is none. These three ask for what is there before they compare
 * it: an `undefined` among the numbers or types that a comparison meets makes it many times slower in V8.
 */
export function isWord(chunk: Chunk | undefined, id: number): boolean {
  return chunk !== undefined && chunk.id === id;
}

/** Whether a chunk is there and is of a type. */
export function isType(chunk: Chunk | undefined, type: ChunkType): boolean {
  return chunk !== undefined && chunk.type === type;
}

/** The first chunk from `at` on that is neither an auxiliary nor an adverb: over "has now been" to what is said. */
export function overAuxiliaries(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (isType(chunks[next], 'auxiliary') || isType(chunks[next], 'adverb')) next++;
  return next;
}

/** Whether a chunk is there and is a mark, by its code unit. */
export function isMark(chunk: Chunk | undefined, unit: number): boolean {
  return chunk !== undefined && chunk.unit === unit;
}
