import type { Group } from '../../../../mentions/group.ts';
import { mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../chunk.ts';
import { idOf } from '../../lexicon.ts';
import { formAt, tags } from '../../look.ts';
import { isPeoples } from '../../peoples.ts';
import { Tag } from '../../word.ts';
import { isActor, isArmed, isMeans, meansFirst, ownerBefore } from './means.ts';

const and = idOf('and');

type Add = (group: Group) => void;

/** "soldiers and militiamen killed", "rebels and deserters attacked …, killing": who stands with a subject, `step` chunks from it over "and". */
export function addJoint(passage: Passage, chunks: readonly Chunk[], subject: number, step: -2 | 2, add: Add): void {
  const at = subject + step;
  const group = chunkAt(chunks, at)?.group;
  if (group === undefined || !isWord(chunks[subject + step / 2], and) || isMeans(passage, group)) return;
  const beyond = chunkAt(chunks, at + step / 2);
  // "shelled the town and rebels killed", "in the town and rebels killed": another's object, and where.
  const isOther = step < 0 ? isType(beyond, 'preposition') || isType(beyond, 'verb') : !goesOnTo(beyond);
  if (!isOther && isActor(passage, group)) add(group);
}

/** "by soldiers and militiamen": who stands behind "by" with the group at a chunk, and does nothing else. */
export function addSecond(passage: Passage, chunks: readonly Chunk[], at: number, add: Add): void {
  const group = chunks[at + 2]?.group;
  if (group === undefined || !isWord(chunks[at + 1], and) || isMeans(passage, group)) return;
  if (!goesOnTo(chunks[at + 3]) && group.figure === null && isActor(passage, group)) add(group);
}

/** "Russian and Syrian air strikes": whose the means at a chunk are, too, before its "and"; `null` where nobody's else. */
export function ownerToo(passage: Passage, chunks: readonly Chunk[], means: number): Group | null {
  const owner = chunkAt(chunks, means - 2)?.group;
  const group = chunkAt(chunks, means)?.group;
  if (owner === undefined || group === undefined || !isWord(chunks[means - 1], and)) return null;
  const word = owner.last - 1;
  if (word - owner.first > 1 || (word > owner.first && (tags(passage, owner.first) & Tag.determiner) === 0))
    return null;
  const names =
    (tags(passage, word) & Tag.adjective) !== 0 ? isPeoples(formAt(passage, word)) : isArmed(passage, owner);
  if (!names || !isMeans(passage, group)) return null;
  return ownerBefore(passage, group.first, meansFirst(passage, group)) === null ? null : { ...owner, first: word };
}

/** Whoever a list may name before its last. */
const listMax = 5;

/** "Islamists, tribesmen, and soldiers have killed": all of a list whose last is the subject at a chunk, where it has three or more. */
export function addListed(passage: Passage, chunks: readonly Chunk[], subject: number, add: Add): void {
  if (!isWord(chunkAt(chunks, subject - 1), and)) return;
  const listed: Group[] = [];
  let at = isMark(chunkAt(chunks, subject - 2), mark.comma) ? subject - 3 : subject - 2;
  while (listed.length < listMax) {
    const group = chunkAt(chunks, at)?.group;
    const before = chunkAt(chunks, at - 1);
    // "in the town, gunmen and troops": where, and no name of a list.
    if (group === undefined || isType(before, 'preposition') || isType(before, 'verb')) break;
    if (isMeans(passage, group) || !isActor(passage, group)) return;
    listed.unshift(group);
    if (!isMark(before, mark.comma)) break;
    at -= 2;
  }
  if (listed.length >= 2) for (const group of listed) add(group);
}

/** Whether the verb of what stands before it comes next. */
function goesOnTo(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'verb') || isType(chunk, 'auxiliary') || isType(chunk, 'adverb');
}
