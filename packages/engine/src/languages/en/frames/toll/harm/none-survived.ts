/* All are dead of whom nobody lived: "none of the 14 passengers survived". */
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople } from '../../../roles.ts';
import { formList, verbList } from '../../../word-list.ts';
import { perils } from '../../../words/casualties.ts';
import type { Frame } from '../../frame.ts';

const [none, of] = ids('none of');
const surviving = verbList(['survive']);
const ofPeril = formList(perils);

/** Chunks between those of whom none survived and the verb: "on board", "had". */
const phraseMax = 5;

/** "None of the 14 passengers survived", "none of the 14 people on board had survived the crash" */
export const noneSurvived: Frame = {
  id: 'en/frame/none-survived',
  on: ['verb'],
  opens: (word) => surviving.has(word),
  name: 'none of <people> survived',
  apply({ passage, chunks }, at) {
    // "survived the vote": nobody died of it.
    const what = chunks[at + 1];
    if (what !== undefined && !isEnd(what) && !ofPeril.isAt(passage, what.last - 1)) return null;
    for (let index = at - 1; index > 1 && index > at - phraseMax; index--) {
      const { group } = chunks[index]!;
      if (group !== undefined && group.figure !== null) {
        if (!countsPeople(group) || group.figure.article || group.figure.unit !== null) return null;
        if (!isWord(chunks[index - 1], of) || !isWord(chunks[index - 2], none)) return null;
        const patients = [{ group, index }];
        return { concept: 'die', rule: 'en/frame/none-survived', index: at, patients, modality: 'asserted' };
      }
      if (group === undefined && !isType(chunkAt(chunks, index), 'auxiliary') && !isType(chunks[index], 'preposition'))
        return null;
    }
    return null;
  },
};

/** Whether nothing is survived, but where and when. */
function isEnd({ type }: Chunk): boolean {
  return type === 'mark' || type === 'preposition' || type === 'date' || type === 'conjunction';
}
