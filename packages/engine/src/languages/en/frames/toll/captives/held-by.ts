/* Who is held by somebody: "40 people are being held by the militia". */
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive, objectsOf } from '../../../roles.ts';
import { wordList } from '../../../word-list.ts';
import { subjectFor } from '../../doers/who.ts';
import type { Frame } from '../../frame.ts';
import { areCountedPeople, subjectPatients } from './counted-people.ts';

const by = idOf('by');

/** "40 people are being held by the militia", "the militia is holding 40 people", "rebels still hold 12 hostages" */
export const heldBy: Frame = {
  id: 'en/frame/held-by',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'hold',
  name: '<people> are held by <somebody>',
  apply({ passage, chunks }, at) {
    const { word, type } = chunks[at]!;
    if (type !== 'verb' || word?.verb?.lemma !== 'hold') return null;
    const suffered = isPassive(chunks, at);
    if (suffered && !isWord(chunks[at + 1], by)) return null;
    const patients = suffered ? subjectPatients(chunks, at) : objectsOf(chunks, at);
    if (!areCountedPeople(patients)) return null;
    const captives = patients.some(({ group }) => captiveNouns.isAt(passage, group.head));
    // A stadium, a prison and a meeting hold people too.
    const subject = suffered ? null : subjectFor(passage, chunks, at)?.group;
    if (subject !== null && !captives && !isArmedBody(passage, subject)) return null;
    return { concept: captives ? 'abduct' : 'detain', rule: 'en/frame/held-by', index: at, patients };
  },
};

const captiveNouns = wordList(['hostages', 'hostage', 'captives', 'abductees']);

const bodies = wordList('militia militias army group guerrillas gang front movement police faction'.split(' '));

function isArmedBody(passage: Passage, group: Group | undefined): boolean {
  if (group === undefined) return false;
  return group.population === 'combatants' || bodies.isAt(passage, group.last - 1);
}
