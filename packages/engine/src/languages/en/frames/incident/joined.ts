import { type Chunk, chunkAt, isType } from '../../chunk.ts';

/** "stopped the bus and then shot": whether "and" joins the verb at chunk `verb` to one before it. */
export function isJoined(chunks: readonly Chunk[], verb: number): boolean {
  let at = verb - 1;
  while (isType(chunkAt(chunks, at), 'adverb')) at--;
  return isType(chunkAt(chunks, at), 'conjunction');
}
