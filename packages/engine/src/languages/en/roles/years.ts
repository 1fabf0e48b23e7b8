/* How old one person of a list is: "a farmer, 34, and her two sons". */
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark } from '../chunk.ts';

/** Nobody has lived so many years. */
const yearsMax = 120;

/** Whether chunk `at` is a number between commas behind one person. */
export function isYears(chunks: readonly Chunk[], at: number): boolean {
  const group = chunkAt(chunks, at)?.group;
  if (group?.sort !== 'bare' || group.figure?.qualifier !== 'exact' || (group.figure.best ?? yearsMax) >= yearsMax)
    return false;
  if (!isMark(chunkAt(chunks, at - 1), mark.comma) || !isMark(chunks[at + 1], mark.comma)) return false;
  const person = chunkAt(chunks, at - 2)?.group;
  return person?.sort === 'people' && !person.plural && (person.figure === null || person.figure.article);
}
