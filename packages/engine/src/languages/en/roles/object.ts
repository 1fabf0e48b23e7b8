/* Whom or what a verb takes as its object, behind it. */
import { isQuote, mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { joinedRight } from './joined-right.ts';
import { countsPeople, type Placed } from './placed.ts';

const [according, of, to, total] = ids('according of to total');

/** The groups that the verb at `index` takes as its object: the first to the right, and those joined to it. */
export function objectsOf(chunks: readonly Chunk[], index: number): Placed[] {
  let at = index + 1;
  if (isMark(chunks[at], mark.comma) && isWord(chunks[at + 1], according)) at++;
  while (at < chunks.length && isSkippable(chunks[at]!)) at++;
  // "abducted a total of eight officials"
  if (isWord(chunks[at], total) && isWord(chunks[at + 1], of)) at += 2;
  // "killing, according to the latest toll, 44 civilians"
  if (isWord(chunkAt(chunks, at - 1), according) && isWord(chunks[at], to) && isType(chunks[at + 1], 'group')) {
    at += 2;
    while (at < chunks.length && (isSkippable(chunks[at]!) || chunks[at]!.unit === mark.comma)) at++;
  }
  // "killed himself and 11 others", "killing her and two of her sons"
  const others = isType(chunks[at + 1], 'conjunction') ? chunks[at + 2]?.group : undefined;
  if (isType(chunks[at], 'pronoun') && others !== undefined && countsPeople(others) && !others.figure!.article) at += 2;
  const first = chunks[at];
  if (first?.type !== 'group') return [];
  return joinedRight(chunks, at);
}

function isSkippable(chunk: Chunk): boolean {
  return chunk.type === 'adverb' || chunk.type === 'date' || isQuote(chunk.unit);
}

/** One past whom a verb at `index` takes as its objects, and past whose they are: behind "40 members of the guild". */
export function pastObjects(chunks: readonly Chunk[], objects: readonly Placed[], index: number): number {
  let next = (objects.at(-1)?.index ?? index) + 1;
  // "40 women and children": one figure for both.
  const second = isType(chunks[next], 'conjunction') ? chunks[next + 1]?.group : undefined;
  if (second?.sort === 'people' && second.figure === null) next += 2;
  return isWord(chunks[next], of) && chunks[next + 1]?.group?.figure === null ? next + 2 : next;
}
