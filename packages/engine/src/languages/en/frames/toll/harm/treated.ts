/* Whom a hospital takes in is hurt: "treated in hospital", "taken to hospital". */
import { wordsOf } from '../../../../../text/passage.ts';
import { isPassive, joinedLeft, objectsOf, subjectOf } from '../../../roles.ts';
import { formList, verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { lemmaAt } from '../captives/hostage.ts';

const hospitals = formList(['hospital', 'hospitals']);

const injuries = /\b(?:injur|wound|burn|shrapnel|gunshot|trauma|inhalation|suffocation)/i;

/** Whom somebody takes to a hospital is hurt as well. */
const taking = verbList('take rush bring admit transfer transport airlift'.split(' '));

/** "another 200 are being treated in hospital", "treated 12 for burns", "12 were taken to hospital": whom a hospital treats is hurt, unless it says for what else. */
export const treated: Frame = {
  id: 'en/frame/treated',
  on: ['verb'],
  opens: (word) => word?.verb?.lemma === 'treat' || taking.has(word),
  name: '<people> are treated in hospital',
  apply({ passage, chunks }, at) {
    const treats = lemmaAt(chunks, at) === 'treat';
    if (!treats && !taking.has(chunks[at]!.word)) return null;
    const passive = isPassive(chunks, at);
    const patients = passive ? [] : objectsOf(chunks, at);
    if (!passive && patients.length === 0) return null;
    let hurt = false;
    for (let next = (patients.at(-1)?.index ?? at) + 1; next < chunks.length && next < at + 8; next++) {
      const { type, word } = chunks[next]!;
      if (type === 'verb' || type === 'subordinator' || type === 'mark') break;
      const behind = chunks[next + 1];
      if (type !== 'preposition' || behind === undefined) continue;
      const where = treats ? word?.form === 'in' || word?.form === 'at' : word?.form === 'to';
      hurt ||= where && hospitals.isAt(passage, behind.last - 1);
      if (!treats && word?.form !== 'for') continue;
      const injury = injuries.test(wordsOf(passage, behind.first, behind.last));
      if (word?.form === 'for' && !injury) return null;
      hurt ||= treats && injury;
    }
    if (!hurt) return null;
    if (!passive) return { concept: 'wound', rule: 'en/frame/treated', index: at, patients };
    const subject = subjectOf(chunks, at);
    // "most of the injured were taken to hospital" tells what was done, not how many were hurt.
    if (subject === null || (!treats && subject.group.figure?.unit === 'fraction')) return null;
    return { concept: 'wound', rule: 'en/frame/treated', index: at, patients: joinedLeft(chunks, subject.index) };
  },
};
