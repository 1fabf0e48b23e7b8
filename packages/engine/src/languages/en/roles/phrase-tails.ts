/* Groups before a verb that are no subject: tails of phrases, and asides without their commas. */
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType } from '../chunk.ts';
import { wordList } from '../word-list.ts';
import { opensPart } from './asides.ts';
import { countsPeople, type Placed } from './placed.ts';

/** "16 fighters loyal to the chief": one word between counted people and the phrase that says with whom they go. */
export function isTied(chunks: readonly Chunk[], at: number): boolean {
  const people = chunkAt(chunks, at - 1)?.group;
  const { sort, figure, definite, indefinite, first, last } = chunks[at]!.group!;
  return (
    sort === 'other' &&
    figure === null &&
    !definite &&
    !indefinite &&
    last - first === 1 &&
    isType(chunks[at + 1], 'preposition') &&
    people?.sort === 'people' &&
    people.figure?.article === false
  );
}

/** "including women and children", "in Hama and Homs": joined to the complement of a preposition. */
export function isTailOfPhrase(chunks: readonly Chunk[], index: number, counted: boolean): boolean {
  let at = index;
  while (
    at >= 2 &&
    (chunks[at - 1]!.type === 'conjunction' || chunks[at - 1]!.unit === mark.comma) &&
    chunks[at - 2]!.type === 'group'
  )
    at -= 2;
  const joint = chunkAt(chunks, at - 1);
  if (at < index && isOtherActor(chunks, index)) return false;
  return (
    at < index && joint?.type === 'preposition' && (!counted || opensPart(joint)) && !isBehindOpening(chunks, index)
  );
}

/** "fled the capital and rebels burnt": behind a place and "and" those who act begin a clause of their own. */
function isOtherActor(chunks: readonly Chunk[], index: number): boolean {
  const { sort, population, plural, figure } = chunks[index]!.group!;
  if (sort !== 'people' || population !== 'combatants' || !plural || figure !== null) return false;
  if (!isType(chunks[index + 1], 'verb') || !isType(chunks[index - 1], 'conjunction')) return false;
  return chunks[index - 2]!.group!.sort === 'place';
}

/** "In fresh violence, soldiers shot": the phrase opens the sentence, and its one comma parts it from the subject. */
function isBehindOpening(chunks: readonly Chunk[], index: number): boolean {
  if (!isMark(chunkAt(chunks, index - 1), mark.comma)) return false;
  // "As the army retreated through the capital, the rebels set": the clause in front ends at its one comma.
  if (chunks[0]!.type === 'subordinator' && chunks[index]!.group?.definite === true) {
    for (let at = index - 2; at > 0; at--) if (isMark(chunks[at], mark.comma)) return false;
    return true;
  }
  // "According to officials, militants"
  // "But in the north, militants"
  const led = chunks[0]!.type === 'adverb' || chunks[0]!.type === 'conjunction';
  if (chunks[0]!.type !== 'preposition' && !(led && isType(chunks[1], 'preposition'))) return false;
  for (let at = index - 2; at > 0; at--) {
    const { type } = chunks[at]!;
    if (type !== 'preposition' && type !== 'group' && type !== 'date' && type !== 'adverb') return false;
  }
  return true;
}

/**
 * Who an aside before the verb is about, where commas were lost: "160 civilians mostly women and children", "200 people many of
 * whom were civilians", "50 rebels most of them from the north".
 */
export function wholeBefore(chunks: readonly Chunk[], index: number): Placed | null {
  let at = index;
  if (!chunks[at]!.group!.partOfThem) {
    while (at >= 2 && chunks[at - 1]!.type === 'conjunction' && chunks[at - 2]!.type === 'group') at -= 2;
    if (isType(chunkAt(chunks, at - 1), 'auxiliary')) at--;
    const opener = chunkAt(chunks, at - 1);
    if (!(mostly.has(opener?.word) || opener?.group?.partOfThem === true)) return null;
    at--;
  }
  const before = isMark(chunkAt(chunks, at - 1), mark.comma) ? at - 2 : at - 1;
  const group = chunkAt(chunks, before)?.group;
  return group !== undefined && countsPeople(group) ? { group, index: before } : null;
}

const mostly = wordList('mostly mainly largely chiefly primarily predominantly');
