import { mark } from '../../text/marks.ts';
import type { Chunk } from './chunk.ts';

const parting = new Set('while whereas but although though'.split(' '));

/** Tokens at which a clause of its own starts, so that a date or a place on the other side does not reach over. */
export function clauseBreaks(chunks: readonly Chunk[]): number[] {
  return chunks.filter(({ unit, word }) => unit === mark.semicolon || parting.has(word?.form ?? '')).map(({ first }) => first);
}
