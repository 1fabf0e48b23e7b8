/* Where a shot met people: in a limb it wounds, and says no more than that. */
import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, isPassive, subjectsOf } from '../../../roles.ts';
import { formList, verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';

const [inId, throughId] = ids('in through');

const shooting = verbList(['shoot']);

/** A shot in the head or the chest may kill. */
const limbs = formList(
  'leg legs arm arms foot feet hand hands shoulder shoulders knee knees thigh thighs hip hips ankle ankles elbow wrist finger fingers',
);

/** "two men were shot in the leg", "a boy was shot through both arms" */
export const shotIn: Frame = {
  id: 'en/frame/shot-in',
  on: ['verb'],
  opens: (word) => shooting.has(word),
  name: '<people> shot in the leg',
  apply({ passage, chunks }, at) {
    const where = chunks[at + 1];
    const part = chunks[at + 2]?.group;
    if (!isPassive(chunks, at) || part === undefined || !limbs.isAt(passage, part.last - 1)) return null;
    if (!isWord(where, inId) && !isWord(where, throughId)) return null;
    const patients = subjectsOf(chunks, at).filter(({ group }) => countsPeople(group));
    return { concept: 'wound', rule: 'en/frame/shot-in', index: at, patients };
  },
};
