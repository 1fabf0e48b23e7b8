/* Where people are says what befell them: "20,000 remain in prison", "four are in critical condition". */
import type { Concept } from '../../../../../concepts.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { countsPeople, isPassive, joinedLeft, pastObjects, subjectOf, whomOf } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { areCountedPeople } from './counted-people.ts';

const [inId, withId] = ids('in with');

const custody: ReadonlyMap<string, Concept> = new Map<string, Concept>([
  ['prison', 'detain'],
  ['prisons', 'detain'],
  ['detention', 'detain'],
  ['custody', 'detain'],
  ['jail', 'detain'],
  ['jails', 'detain'],
  ['bars', 'detain'],
  ['captivity', 'abduct'],
  ['hospital', 'wound'],
  ['hospitals', 'wound'],
]);

const custodial = formList(custody.keys());

const condition = formList(['condition']);

const critical = formList(['critical', 'serious', 'grave', 'life-threatening']);

/** Verbs of bringing somebody there. */
const bringing = verbList(['take', 'throw', 'put', 'place', 'bring', 'send', 'lead']);
const into = wordList(['into', 'in', 'to', 'behind']);

/** "took 40 people into custody", "40 people were thrown into prison" */
export const intoCustody: Frame = {
  id: 'en/frame/into-custody',
  on: ['verb'],
  opens: (word) => bringing.has(word),
  name: '<people> were taken into custody',
  apply({ passage, chunks }, at) {
    const patients = whomOf(chunks, at);
    const joint = isPassive(chunks, at) ? at + 1 : pastObjects(chunks, patients, at);
    const place = chunks[joint + 1];
    if (place === undefined || !into.has(chunks[joint]?.word) || !custodial.isAt(passage, place.last - 1)) return null;
    const concept = custody.get(formAt(passage, place.last - 1))!;
    // Whom somebody takes to a hospital has a frame of their own; "sent 40 doctors to the prison"
    const isHeld = concept !== 'wound' && (place.last - place.first === 1 || place.group?.definite === false);
    return isHeld && areCountedPeople(patients)
      ? { concept, rule: 'en/frame/into-custody', index: at, patients }
      : null;
  },
};

const staying = verbList(['remain', 'languish', 'hold', 'stay', 'keep']);

const hospitals = formList(['hospital', 'hospitals']);

/** "were detained in hospital", "kept overnight in hospital": whether those whom the verb at a chunk befalls are treated, and not locked up. */
export function isKeptInHospital(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  if (chunks[at]?.word?.verb?.concept !== 'detain') return false;
  let next = at + 1;
  while (isType(chunks[next], 'adverb') || isType(chunks[next], 'date')) next++;
  const place = chunks[next + 1];
  const isBare = place !== undefined && place.last - place.first === 1 && hospitals.isAt(passage, place.first);
  return isBare && chunks[next]?.id === inId;
}

/** "20,000 remain in prison", "12 are still in captivity", "300 are held behind bars", "four are in critical condition" */
export const inCustody: Frame = {
  id: 'en/frame/in-custody',
  on: ['preposition'],
  opens: (word) => word?.form === 'in' || word?.form === 'behind' || word?.form === 'under',
  name: '<people> remain in prison',
  apply({ passage, chunks }, at) {
    const place = chunks[at + 1];
    if (chunks[at]!.type !== 'preposition' || place === undefined || isType(chunks[at + 2], 'group')) return null;
    const noun = place.last - 1;
    const isCritical = condition.isAt(passage, noun) && critical.isAt(passage, noun - 1);
    // Most of what stands behind "in" is neither, and is seen at one look.
    if (!isCritical && !custodial.isAt(passage, noun)) return null;
    const concept = isCritical ? 'wound' : custody.get(formAt(passage, noun))!;
    let verb = at - 1;
    while (isType(chunks[verb], 'adverb') || isType(chunks[verb], 'date')) verb--;
    const stays =
      isType(chunks[verb], 'verb') &&
      (staying.has(chunks[verb]!.word) || (concept === 'wound' && isKeptInHospital(passage, chunks, verb)));
    // "injuring 30, with four in serious condition": of those told of before
    const own = chunks[verb]?.group;
    if (
      isCritical &&
      verb === at - 1 &&
      own !== undefined &&
      countsPeople(own) &&
      chunkAt(chunks, at - 2)?.id === withId
    )
      return { concept, rule: 'en/frame/in-custody', index: at, patients: [{ group: own, index: verb }], ofLot: true };
    if (!isType(chunks[verb], 'auxiliary') && !stays) return null;
    const subject = subjectOf(chunks, verb);
    if (subject === null) return null;
    // "three of whom are in critical condition": of those told of before
    const ofLot = isCritical && subject.group.partOfThem;
    return { concept, rule: 'en/frame/in-custody', index: at, patients: joinedLeft(chunks, subject.index), ofLot };
  },
};
