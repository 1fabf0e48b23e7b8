/* Who found a roof elsewhere is uprooted: "sought shelter at the base", "are sheltering in schools". */
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isGerund, isPassive, pastObjects, whomOf } from '../../../roles.ts';
import { formList, verbList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { movers, unarmed } from './unarmed.ts';

const [without, withId] = ids('without with');

/** "7,000 civilians sought shelter at the base", "most found refuge": they left home. */
export const tookShelter: Frame = {
  id: 'en/frame/took-shelter',
  on: ['verb'],
  name: '<people> sought shelter',
  opens: (word) => sheltering.has(word),
  apply({ passage, chunks }, at) {
    const goal = chunks[at + 1]?.group;
    if (goal === undefined || goal.figure !== null || !refuge.isAt(passage, goal.last - 1)) return null;
    return { concept: 'flee', rule: 'en/frame/took-shelter', index: at, patients: movers(chunks, at) };
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

/** "2,000 people are sheltering in schools", "are being hosted in shelters", "staying with relatives": uprooted, whenever they left. */
export const sheltered: Frame = {
  id: 'en/frame/sheltered',
  on: ['verb'],
  name: '<people> are sheltering in <shelters>',
  // "living", "housed": some are words that no list has.
  opens: (word) => word === undefined || lodging.has(word),
  apply({ passage, chunks }, at) {
    const { word, first } = chunks[at]!;
    const lives = word === undefined && living.isAt(passage, first);
    if (word === undefined && !lives) return null;
    if (hosting.has(word) && !isPassive(chunks, at)) return null;
    const goesOn = word?.verb?.lemma === 'shelter' && isGerund(chunks[at]);
    const roof = lodgeBehind(passage, chunks, at, lives);
    if (!roof && !(goesOn && (isInside(chunks[at + 1]) || endsClause(chunks, at)))) return null;
    // "300 pupils stay in schools": where they belong.
    const patients = movers(chunks, at).filter(({ group }) => group.population !== 'students');
    return { concept: 'displace', rule: 'en/frame/sheltered', index: at, patients, lasting: true };
  },
};

/** Whether the uprooted find a roof behind the verb at chunk `at`: "in tents", "with host families"; where they only live, no school or church. */
function lodgeBehind(passage: Passage, chunks: readonly Chunk[], at: number, lives: boolean): boolean {
  // "host" may look like a verb.
  const lodge = chunks[at + 2]?.group ?? chunks[at + 3]?.group;
  if (lodge === undefined) return false;
  if (isWord(chunks[at + 1], withId)) return hosts.isAt(passage, lodge.last - 1);
  if (!isInside(chunks[at + 1]) || chunks[at + 2]?.group === undefined) return false;
  return camps.isAt(passage, lodge.last - 1) || (!lives && lodges.isAt(passage, lodge.last - 1));
}

/** "the camp where 900 people were sheltering." */
function endsClause(chunks: readonly Chunk[], at: number): boolean {
  const behind = chunks[at + 1];
  return behind === undefined || behind.type === 'mark' || behind.type === 'conjunction';
}

function isInside(chunk: Chunk | undefined): boolean {
  const form = chunk?.word?.form;
  return form === 'in' || form === 'at' || form === 'inside';
}

const lodging = verbList(['shelter', 'host', 'house', 'stay']);
const hosting = verbList(['host', 'house']);
const living = formList(['living', 'lived', 'live']);

const camps = formList('shelters camps tents accommodation dormitories'.split(' '));
const lodges = formList('schools churches mosques sites centres centers'.split(' '));
const hosts = formList('families relatives communities'.split(' '));
