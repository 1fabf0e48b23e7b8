/* Who found a roof elsewhere is uprooted: "sought shelter at the base", "are sheltering in schools". */
import { type Chunk, isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isGerund, isPassive, pastObjects, subjectsOf, whomOf } from '../../../roles.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { unarmed } from './unarmed.ts';

const without = idOf('without');

/** "7,000 civilians sought shelter at the base", "most found refuge": they left home. */
export const tookShelter: Frame = {
  id: 'en/frame/took-shelter',
  on: ['verb'],
  name: '<people> sought shelter',
  opens: (word) => sheltering.has(word),
  apply({ passage, chunks }, at) {
    const goal = chunks[at + 1]?.group;
    if (goal === undefined || goal.figure !== null || !refuge.isAt(passage, goal.last - 1)) return null;
    return { concept: 'flee', rule: 'en/frame/took-shelter', index: at, patients: unarmed(subjectsOf(chunks, at)) };
  },
};

const sheltering = verbList(['seek', 'take', 'find']);
const refuge = formList('refuge shelter sanctuary asylum');

/** "4,000 people were left without shelter", "leaving 900 families without a roof" */
export const leftWithoutShelter: Frame = {
  id: 'en/frame/without-shelter',
  on: ['verb'],
  name: '<people> were left without shelter',
  opens: (word) => leaving.has(word),
  apply({ passage, chunks }, at) {
    const people = whomOf(chunks, at);
    const behind = isPassive(chunks, at) ? at + 1 : pastObjects(chunks, people, at);
    const roof = chunks[behind + 1]?.group;
    if (!isWord(chunks[behind], without) || roof === undefined || !roofs.isAt(passage, roof.last - 1)) return null;
    return { concept: 'displace', rule: 'en/frame/without-shelter', index: at, patients: unarmed(people) };
  },
};

const leaving = verbList(['leave']);
const roofs = formList('shelter shelters home homes roof housing');

/** "2,000 people are sheltering in schools", "are being hosted in shelters", "housed in tents": uprooted, whenever they left. */
export const sheltered: Frame = {
  id: 'en/frame/sheltered',
  on: ['verb'],
  name: '<people> are sheltering in <shelters>',
  opens: (word) => lodging.has(word),
  apply({ passage, chunks }, at) {
    const { word } = chunks[at]!;
    const lodge = chunks[at + 2]?.group;
    if (!isInside(chunks[at + 1]) || lodge === undefined) return null;
    if (hosting.has(word) && !isPassive(chunks, at)) return null;
    const goesOn = word!.verb!.lemma === 'shelter' && isGerund(chunks[at]);
    if (!goesOn && !lodges.isAt(passage, lodge.last - 1)) return null;
    const patients = unarmed(subjectsOf(chunks, at));
    return { concept: 'displace', rule: 'en/frame/sheltered', index: at, patients, lasting: true };
  },
};

function isInside(chunk: Chunk | undefined): boolean {
  const form = chunk?.word?.form;
  return form === 'in' || form === 'at' || form === 'inside';
}

const lodging = verbList(['shelter', 'host', 'house', 'stay']);
const hosting = verbList(['host', 'house']);

const lodges = wordList(['shelters', 'camps', 'tents', 'schools', 'churches', 'mosques', 'sites']);
