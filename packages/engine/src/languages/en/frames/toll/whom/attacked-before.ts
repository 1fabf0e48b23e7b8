/* Whom a bare figure counts, where the words before say who was attacked: "fired on the soldiers, killing five". */
import type { Group } from '../../../../../mentions/group.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { verbList } from '../../../word-list.ts';

const [ofId, and, onId, at, into, withId] = ids('of and on at into with');

const attacking = verbList(
  'ambush attack target strike hit raid engage shell bomb pound confront fight battle'.split(' '),
);

/** Those whose object stands behind a preposition: "opened fire on", "clashed with". */
const firing = verbList('fire shoot open clash'.split(' '));

/** Chunks from "opened" to its "on". */
const jointReach = 3;

/**
 * "ambushed a group of rebels, killing 15", "fired on the soldiers and wounded three": whom the bare figure behind the verb that
 * starts at token `trigger` counts is whoever was attacked, by the verb before it.
 */
export function attackedBefore(chunks: readonly Chunk[], trigger: number): Group | undefined {
  const verb = chunks.findIndex(({ first }) => first === trigger);
  if (chunks[verb + 1]?.group?.sort !== 'bare') return undefined;
  const hangsOn =
    ((chunks[verb]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0 || isWord(chunkAt(chunks, verb - 1), and);
  if (!hangsOn) return undefined;
  for (let back = verb - 1; back > 0; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'subordinator') return undefined;
    if (type !== 'verb') continue;
    const object = attacking.has(word) ? back + 1 : firing.has(word) ? behindJoint(chunks, back) : -1;
    if (object < 0) return undefined;
    const whom = isWord(chunks[object + 1], ofId) ? chunks[object + 2]?.group : chunks[object]?.group;
    return whom?.sort === 'people' && whom.plural ? whom : undefined;
  }
  return undefined;
}

/** One past the preposition that leads from a verb to whom it is aimed at; -1 if there is none. */
function behindJoint(chunks: readonly Chunk[], verb: number): number {
  for (let next = verb + 1; next <= verb + jointReach; next++) {
    const joint = chunks[next];
    if (joint?.id === onId || joint?.id === at || joint?.id === into || joint?.id === withId) return next + 1;
    if (!isType(joint, 'group') && !isType(joint, 'adverb') && !isType(joint, 'date') && !isType(joint, 'verb'))
      return -1;
  }
  return -1;
}
