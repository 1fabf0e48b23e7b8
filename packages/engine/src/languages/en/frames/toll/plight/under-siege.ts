/* Who lives where a siege is: "40,000 people live under siege". */
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { countsPeople, joinedLeft, subjectOf } from '../../../roles.ts';
import { Signal } from '../../../signals.ts';
import { formList, verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';

const [siegeId, inId, under, the, besiegedId] = ids('siege in under the besieged');

/** "half a million people are in areas besieged by", "40,000 people live under siege" */
export const underSiege: Frame = {
  id: 'en/frame/under-siege',
  on: ['group', 'verb'],
  signals: Signal.siege,
  name: '<people> under siege',
  apply({ passage, chunks }, at) {
    const chunk = chunks[at]!;
    const siege =
      chunk.type === 'group' &&
      chunk.group!.figure === null &&
      isWord(chunkAt(chunks, at - 1), under) &&
      id(passage, chunk.last - 1) === siegeId;
    const besieged =
      chunk.type === 'verb' &&
      chunk.word?.verb?.concept === 'besiege' &&
      isType(chunkAt(chunks, at - 1), 'group') &&
      isWord(chunkAt(chunks, at - 2), inId);
    const inside =
      chunk.type === 'group' &&
      isWord(chunkAt(chunks, at - 1), inId) &&
      id(passage, chunk.first + (id(passage, chunk.first) === the ? 1 : 0)) === besiegedId;
    if (!siege && !besieged && !inside) return null;
    // "live in areas under siege"
    const areas = siege && isType(chunkAt(chunks, at - 2), 'group') && isWord(chunkAt(chunks, at - 3), inId) ? 2 : 0;
    const before = siege || inside ? at - 1 - areas : at - 2;
    // "are living under siege": the subject is the verb's.
    const live = chunkAt(chunks, before - 1);
    const lives =
      live !== undefined &&
      (live.type === 'verb' || (live.last - live.first === 1 && liveForm.isAt(passage, live.first)));
    const left = subjectOf(chunks, lives ? before - 1 : before);
    if (left === null) return null;
    const patients = joinedLeft(chunks, left.index).filter(({ group }) => countsPeople(group));
    const [first] = patients;
    if (first === undefined) return null;
    // "a girl shot in the besieged town", "half of the people in the besieged city lack": told of for something else.
    if (
      inside &&
      (first.group.figure!.article ||
        first.group.figure!.unit === 'fraction' ||
        !livesThere(chunks, left.index, before))
    )
      return null;
    return { concept: 'besiege', rule: 'en/frame/under-siege', index: at, patients };
  },
};

/** Whether only "are", "live", "remain", "are trapped" stand between people and the besieged place. */
function livesThere(chunks: readonly Chunk[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const { type, word } = chunks[at]!;
    if (type === 'verb' && !living.has(word)) return false;
    if (type === 'state' && word?.stateConcept !== 'besiege') return false;
  }
  return true;
}

const living = verbList(['remain', 'stay', 'trap', 'strand', 'reside', 'hold', 'shelter', 'believe', 'estimate']);
const liveForm = formList('live');
