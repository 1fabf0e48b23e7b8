/* One figure for several groups of a list. */
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType } from '../chunk.ts';
import type { Placed } from './placed.ts';

/** "65 soldiers and policemen": one figure counts both, up to the second at chunk `at`; `null` if none does. */
export function countedTogether(chunks: readonly Chunk[], at: number): Placed | null {
  const second = chunkAt(chunks, at)?.group;
  const first = chunkAt(chunks, at - 2)?.group;
  if (
    second?.sort !== 'people' ||
    second.figure !== null ||
    second.definite ||
    !isType(chunkAt(chunks, at - 1), 'conjunction')
  )
    return null;
  if (first === undefined || first.sort !== 'people' || first.figure === null || first.figure.article) return null;
  return { group: first, index: at - 2 };
}

/** Whether a chunk is people without a figure behind a comma, and a counted group stands before that. */
export function isOfList(chunks: readonly Chunk[], at: number): boolean {
  const group = chunkAt(chunks, at)?.group;
  if (group?.sort !== 'people' || group.figure !== null || group.definite || !group.plural) return false;
  const before = chunkAt(chunks, at - 2)?.group;
  return isMark(chunkAt(chunks, at - 1), mark.comma) && before?.sort === 'people' && before.figure?.article === false;
}
