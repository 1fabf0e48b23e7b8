/* Known persons in lists, and what they are called. */
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { idOf } from '../lexicon.ts';
import { verbList, wordList } from '../word-list.ts';

const asId = idOf('as');
const naming = verbList(['identify', 'know']);

/** Over "identified as Amir Saleh" behind one person: what they are called. */
export function overName(chunks: readonly Chunk[], at: number): number {
  if (!naming.has(chunks[at]?.word) || isType(chunkAt(chunks, at - 1), 'auxiliary')) return at;
  const name = isWord(chunks[at + 1], asId) ? at + 2 : at + 1;
  return chunks[name]?.group?.sort === 'other' && chunks[name]!.group!.figure === null ? name + 1 : at;
}

/** "a commander, Sami Haddad, and": whether the name at a chunk is what the one person right before it is called. */
export function isNameOfOne(chunks: readonly Chunk[], at: number): boolean {
  const group = chunkAt(chunks, at)?.group;
  if (group?.sort !== 'other' || group.figure !== null || group.definite || group.indefinite) return false;
  const one = chunkAt(chunks, at - 2)?.group;
  return isMark(chunkAt(chunks, at - 1), mark.comma) && one?.sort === 'people' && one.figure?.article === true;
}

const calling = wordList('identified known named called nicknamed');

/** Names in a row: "Sami Haddad and Ali Omar". */
const namesMax = 4;

/** "a boy named Sami was killed", "two men identified as Sami Haddad and Ali Omar": the people before, for the name at a chunk; -1 where it is nobody’s. */
export function calledBefore(chunks: readonly Chunk[], name: number): number {
  if (!isName(chunks[name])) return -1;
  let at = name;
  while (at > 1 && at > name - namesMax && isJoint(chunks[at - 1]) && isName(chunks[at - 2])) at -= 2;
  const verb = isWord(chunkAt(chunks, at - 1), asId) ? at - 2 : at - 1;
  if (!calling.has(chunkAt(chunks, verb)?.word) || isType(chunkAt(chunks, verb - 1), 'auxiliary')) return -1;
  const people = isMark(chunkAt(chunks, verb - 1), mark.comma) ? verb - 2 : verb - 1;
  return chunkAt(chunks, people)?.group?.sort === 'people' ? people : -1;
}

function isName(chunk: Chunk | undefined): boolean {
  return chunk?.group?.sort === 'other' && chunk.group.figure === null;
}

function isJoint(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'conjunction') || isMark(chunk, mark.comma);
}

/** Whether one known person at chunk `at`, whom no figure counts, goes on with a list that another one began. */
export function isKnownBetween(chunks: readonly Chunk[], at: number): boolean {
  const { sort, figure, definite, plural } = chunks[at]!.group!;
  if (sort !== 'people' || figure !== null || !definite || plural) return false;
  const first = chunkAt(chunks, at - 2)?.group;
  return isMark(chunkAt(chunks, at - 1), mark.comma) && first?.sort === 'people' && first.figure?.article === true;
}
