/* Whom a hospital takes in is hurt: "treated in hospital", "taken to hospital". */

import { idOf } from '../../../lexicon.ts';
import { isPassive, whomOf } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { isWound } from './wounds.ts';

const forId = idOf('for');

const hospitals = formList(['hospital', 'hospitals']);

const inside = wordList(['in', 'at']);
const into = wordList(['to']);
const treating = verbList(['treat']);
/** Whom somebody takes to a hospital is hurt as well. */
const taking = verbList('take rush bring admit transfer transport airlift'.split(' '));

/** "another 200 are being treated in hospital", "treated 12 for burns", "12 were taken to hospital": whom a hospital treats is hurt, unless it says for what else. */
export const treated: Frame = {
  id: 'en/frame/treated',
  on: ['verb'],
  opens: (word) => treating.has(word) || taking.has(word),
  name: '<people> are treated in hospital',
  apply({ passage, chunks }, at) {
    const treats = treating.has(chunks[at]!.word);
    const passive = isPassive(chunks, at);
    const patients = whomOf(chunks, at);
    if (patients.length === 0) return null;
    let hurt = false;
    for (let next = (passive ? at : patients.at(-1)!.index) + 1; next < chunks.length && next < at + 8; next++) {
      const { type, word } = chunks[next]!;
      if (type === 'verb' || type === 'subordinator' || type === 'mark') break;
      const behind = chunks[next + 1];
      if (type !== 'preposition' || behind === undefined) continue;
      hurt ||= (treats ? inside : into).has(word) && hospitals.isAt(passage, behind.last - 1);
      if (!treats && chunks[next]!.id !== forId) continue;
      const injury = isWound(passage, behind.first, behind.last);
      if (chunks[next]!.id === forId && !injury) return null;
      hurt ||= treats && injury;
    }
    // "most of the injured were taken to hospital" tells what was done, not how many were hurt.
    const isShare = passive && !treats && patients.at(-1)!.group.figure?.unit === 'fraction';
    return hurt && !isShare ? { concept: 'wound', rule: 'en/frame/treated', index: at, patients } : null;
  },
};
