/* What people were made to suffer, by its noun: "40 women were subjected to sexual violence". */
import { isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive, pastObjects, whomOf } from '../../../roles.ts';
import { formList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';

const to = idOf('to');
const subjecting = formList('subjected');
const sexual = formList('sexual');
const violence = formList('violence abuse assault slavery');
const rape = formList('rape gang-rape');

/** "40 women were subjected to sexual violence", "to rape" */
export const subjected: Frame = {
  id: 'en/frame/subjected',
  on: ['verb'],
  opens: (word) => word === undefined || word.form === 'subjected',
  name: '<people> were subjected to sexual violence',
  apply({ passage, chunks }, at) {
    if (!subjecting.isAt(passage, chunks[at]!.first)) return null;
    const patients = whomOf(chunks, at);
    const joint = isPassive(chunks, at) ? at + 1 : pastObjects(chunks, patients, at);
    const what = chunks[joint + 1];
    if (what === undefined || !isWord(chunks[joint], to)) return null;
    const { first, last } = what;
    const isSexual = violence.isAt(passage, last - 1) && sexual.isIn(passage, first, last);
    if (!isSexual && !rape.isIn(passage, first, last)) return null;
    return { concept: 'rape', rule: 'en/frame/subjected', index: at, patients };
  },
};
