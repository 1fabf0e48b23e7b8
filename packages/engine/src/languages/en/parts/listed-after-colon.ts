import { mark } from '../../../text/marks.ts';
import { type Chunk, isMark, isType } from '../chunk.ts';
import { distributedBehind } from '../frames/toll/whom/more-of-them.ts';
import { belongsToNext, countsPeople, joinedRight, type Placed } from '../roles.ts';

/** Whom a whole is made up of, by the list behind the colon at chunk `colon`; none where more than where, when and by whom stands from `from` up to it. */
export function listedAfterColon(chunks: readonly Chunk[], from: number, colon: number): readonly Placed[] {
  if (!areWhereAndWho(chunks, from, colon)) return [];
  const listed = listedBySort(chunks, colon + 1);
  return listed.length > 0 ? listed : listedByPhrases(chunks, colon + 1);
}

/** "the toll was 21: 12 soldiers and nine civilians": whom a whole is made up of, two kinds at least. */
export function listedBySort(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const group = chunks[at]?.group;
  if (group?.sort !== 'people' || !countsPeople(group) || group.figure!.article) return [];
  const listed = [...joinedRight(chunks, at, { aside: true })];
  // "12 soldiers, three service agents and a farmer": over those whom no list knows.
  for (;;) {
    let next = listed.at(-1)!.index + 1;
    while (isJoint(chunks[next]) || (isJoint(chunks[next - 1]) && isUnknownLot(chunks[next]))) next++;
    const more = isJoint(chunks[next - 1]) ? chunks[next]?.group : undefined;
    if (more?.sort !== 'people' || !countsPeople(more)) break;
    listed.push(...joinedRight(chunks, next, { aside: true }));
  }
  return listed.length > 1 && !belongsToNext(chunks, listed.at(-1)!.index) ? listed : [];
}

/** "Nine were killed by rebels: five in Gao, one by a shell, and three by gunfire": figures alone, each with where or by what; two at least. */
function listedByPhrases(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const group = chunks[at]?.group;
  if (group?.sort !== 'bare' || group.figure?.article !== false || !isType(chunks[at + 1], 'preposition')) return [];
  const others = distributedBehind(chunks, at);
  return others.length > 0 ? [{ group, index: at }, ...others] : [];
}

/** "in Gao on Monday", "by rebels": nothing but where, when and by whom in chunks `[from, to)`. */
function areWhereAndWho(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { type, group } = chunks[at]!;
    if (type !== 'preposition' && type !== 'date' && (type !== 'group' || group!.figure !== null)) return false;
  }
  return true;
}

function isJoint(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'conjunction') || isMark(chunk, mark.comma);
}

function isUnknownLot(chunk: Chunk | undefined): boolean {
  return chunk?.group?.sort === 'other' && chunk.group.figure?.article === false;
}
