import type { Group } from '../../../mentions/group.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { idOf } from '../lexicon.ts';
import { isActor, isMeans } from './means.ts';

const and = idOf('and');

/** "soldiers and militiamen killed", "rebels and deserters attacked …, killing": who stands with a subject, `step` chunks from it over "and". */
export function addJoint(
  passage: Passage,
  chunks: readonly Chunk[],
  subject: number,
  step: -2 | 2,
  add: (group: Group) => void,
): void {
  const at = subject + step;
  const group = chunkAt(chunks, at)?.group;
  if (group === undefined || !isWord(chunks[subject + step / 2], and) || isMeans(passage, group)) return;
  const beyond = chunkAt(chunks, at + step / 2);
  // "shelled the town and rebels killed", "in the town and rebels killed": another's object, and where.
  const isOther = step < 0 ? isType(beyond, 'preposition') || isType(beyond, 'verb') : !goesOnTo(beyond);
  if (!isOther && isActor(passage, group)) add(group);
}

/** Whether the verb of what stands before it comes next. */
function goesOnTo(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'verb') || isType(chunk, 'auxiliary') || isType(chunk, 'adverb');
}
