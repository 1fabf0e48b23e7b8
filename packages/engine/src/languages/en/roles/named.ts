/* Known persons in lists, and what they are called. */
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { idOf } from '../lexicon.ts';
import { verbList } from '../word-list.ts';

const asId = idOf('as');
const naming = verbList(['identify', 'know']);

/** Over "identified as Amir Saleh" behind one person: what they are called. */
export function overName(chunks: readonly Chunk[], at: number): number {
  if (!naming.has(chunks[at]?.word) || isType(chunkAt(chunks, at - 1), 'auxiliary')) return at;
  const name = isWord(chunks[at + 1], asId) ? at + 2 : at + 1;
  return chunks[name]?.group?.sort === 'other' && chunks[name]!.group!.figure === null ? name + 1 : at;
}

/** Whether one known person at chunk `at`, whom no figure counts, goes on with a list that another one began. */
export function isKnownBetween(chunks: readonly Chunk[], at: number): boolean {
  const { sort, figure, definite, plural } = chunks[at]!.group!;
  if (sort !== 'people' || figure !== null || !definite || plural) return false;
  const first = chunkAt(chunks, at - 2)?.group;
  return isMark(chunkAt(chunks, at - 1), mark.comma) && first?.sort === 'people' && first.figure?.article === true;
}
