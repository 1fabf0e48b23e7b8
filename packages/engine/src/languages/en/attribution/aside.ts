import { isDash, mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType } from '../chunk.ts';

/** Chunks of an aside between dashes. */
const asideReach = 24;

/**
 * Chunk before what brackets or dashes set off, where it ends at chunk `at`: "The officials (who asked not to be named) said",
 * "Doctors – two of whom were there – said"; `at` itself where nothing ends there, -1 where it never began.
 */
export function beforeAside(chunks: readonly Chunk[], at: number): number {
  const { unit } = chunks[at]!;
  if (unit === mark.close) return chunks.findLastIndex((chunk, index) => index < at && isMark(chunk, mark.open)) - 1;
  if (!isDash(unit)) return at;
  for (let back = at - 1; back > 0 && back > at - asideReach; back--)
    if (isDash(chunks[back]!.unit)) return isType(chunkAt(chunks, back - 1), 'group') ? back - 1 : at;
  return at;
}
