/* Those who bear arms and fall where there is fighting are dead: "40 men fell in the assault". */
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, isPassive, subjectsOf } from '../../../roles.ts';
import { formList, verbList } from '../../../word-list.ts';
import { fieldsOfHonour } from '../../../words/casualties.ts';
import type { Frame } from '../../frame.ts';

const [inId, during] = ids('in during');
const falling = verbList(['fall']);
const fights = formList(fieldsOfHonour);
const mayFall: ReadonlySet<string> = new Set(['combatants', 'men', 'police']);

/** "300 soldiers fell in battle", "two officers and 40 men fell during the attack on the ridge" */
export const fell: Frame = {
  id: 'en/frame/fell',
  on: ['verb'],
  opens: (word) => falling.has(word),
  name: '<soldiers> fell in battle',
  apply({ passage, chunks }, at) {
    if (!isWord(chunks[at + 1], inId) && !isWord(chunks[at + 1], during)) return null;
    const where = chunks[at + 2];
    if (!isType(where, 'group') || !fights.isAt(passage, where!.last - 1) || isPassive(chunks, at)) return null;
    const patients = subjectsOf(chunks, at);
    const all = patients.every(({ group }) => countsPeople(group) && mayFall.has(group.population ?? ''));
    return all ? { concept: 'die', rule: 'en/frame/fell', index: at, patients } : null;
  },
};
