/* Who is in need of food or aid: "2 million people in need", "face famine". */
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, shapeAt } from '../../../look.ts';

import { countsPeople, isGerund, isPassive, joinedLeft, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { dependents, hungerNouns, reliefNouns } from '../../../words/casualties.ts';
import type { Frame } from '../../frame.ts';

const [help, asId, needId, inId, atId, onId, ofId, toId, fromId, insecureId] = ids(
  'help as need in at on of to from insecure',
);

const depending = verbList(['depend', 'rely']);

/** "a third of the country's 46 million people": the share is in need, not all of them. */
function isOfShare(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 4; back--)
    if (chunks[back]!.group?.figure?.unit === 'fraction') return true;
  return false;
}

/** "2 million people in need", "thousands of families are struggling to survive", "500 people need aid", "depend on aid", "face famine", "suffer from hunger", "are food insecure" */
export const need: Frame = {
  id: 'en/frame/need',
  on: ['preposition', 'verb', 'group'],
  opens: (word) =>
    openers.has(word) ||
    wanting.has(word) ||
    struggling.has(word) ||
    facing.has(word) ||
    suffering.has(word) ||
    depending.has(word),
  name: '<people> in need',
  apply(sentence, at) {
    const { chunks } = sentence;
    const people =
      inNeed(sentence, at) ??
      wanted(sentence, at) ??
      struggled(sentence, at) ??
      hungry(sentence, at) ??
      threatened(sentence, at) ??
      dependent(sentence, at) ??
      insecure(sentence, at);
    if (people === null || isOfShare(chunks, people.index)) return null;
    const patients = joinedLeft(chunks, people.index).filter(({ group }) => countsPeople(group));
    return { concept: 'need', rule: 'en/frame/need', index: at, patients };
  },
};

/** "2 million people in need", "some 500 families are in urgent need" */
function inNeed({ passage, chunks }: Sentence, at: number): Placed | null {
  const chunk = chunks[at]!;
  if (chunk.id !== inId) return null;
  const isNeed =
    id(passage, chunk.last) === needId ||
    (id(passage, chunk.last + 1) === needId && shapeAt(passage, chunk.last) < Shape.number);
  return isNeed ? (groupAt(chunks, at - 1) ?? subjectOf(chunks, at)) : null;
}

/** "500 people need aid", "2 million depend on help" */
function wanted({ passage, chunks }: Sentence, at: number): Placed | null {
  const chunk = chunks[at]!;
  if (chunk.type !== 'verb') return null;
  const depends = depending.has(chunk.word) && isType(chunks[at + 1], 'preposition');
  if (!depends && !wanting.has(chunk.word)) return null;
  const object = objectOf(chunks, at);
  return object !== undefined && relief.isIn(passage, object.first, object.last) ? subjectOf(chunks, at) : null;
}

/** "thousands of families are struggling to survive" */
function struggled({ passage, chunks }: Sentence, at: number): Placed | null {
  const chunk = chunks[at]!;
  const isStruggle = chunk.type === 'verb' && struggling.has(chunk.word) && id(passage, chunk.last) === toId;
  return isStruggle && surviving.isAt(passage, chunk.last + 1) ? subjectOf(chunks, at) : null;
}

/** "12,000 people face famine", "3 million people suffering from hunger" */
function hungry({ passage, chunks }: Sentence, at: number): Placed | null {
  const chunk = chunks[at]!;
  if (chunk.type !== 'verb') return null;
  const isHunger = facing.has(chunk.word)
    ? isHungerBefore(passage, objectOf(chunks, at)?.last)
    : suffering.has(chunk.word) && isWord(chunks[at + 1], fromId) && isOfHunger(passage, chunks[at + 2]?.group);
  if (!isHunger) return null;
  return (isGerund(chunk) ? groupAt(chunks, at - 1) : null) ?? subjectOf(chunks, at);
}

/** "are at risk of famine", "leaving 2 million people at risk of starvation" */
function threatened({ passage, chunks }: Sentence, at: number): Placed | null {
  const chunk = chunks[at]!;
  if (chunk.id !== atId || !risk.isAt(passage, chunk.last) || !isWord(chunks[at + 2], ofId)) return null;
  if (!isOfHunger(passage, chunks[at + 3]?.group)) return null;
  return groupAt(chunks, at - 1) ?? subjectOf(chunks, at);
}

/** "are dependent on food aid", "left 2 million people dependent on aid" */
function dependent({ passage, chunks }: Sentence, at: number): Placed | null {
  if (chunks[at]!.id !== onId || !leaning.isAt(passage, chunks[at]!.first - 1)) return null;
  const source = chunks[at + 1]?.group;
  if (source === undefined || !relief.isIn(passage, source.first, source.last)) return null;
  // "are reliant on aid from Utopia" is what a state or an army gets.
  if (isWord(chunks[at + 2], fromId)) return null;
  const left = groupAt(chunks, at - 2);
  if (left === null) return isType(chunkAt(chunks, at - 2), 'auxiliary') ? subjectOf(chunks, at - 1) : null;
  return leaving.has(chunkAt(chunks, at - 3)?.word) ? left : null;
}

/** "are severely food insecure", "with 5 million people severely food insecure", "are classified as food insecure" */
function insecure({ passage, chunks }: Sentence, at: number): Placed | null {
  const chunk = chunks[at]!;
  if (id(passage, chunk.last - 1) !== insecureId || !foods.isIn(passage, chunk.first, chunk.last)) return null;
  const before = isType(chunkAt(chunks, at - 1), 'adverb') ? at - 2 : at - 1;
  const beside = groupAt(chunks, before);
  if (beside !== null) return beside;
  if (isWord(chunkAt(chunks, at - 1), asId) && isPassive(chunks, at - 2)) return subjectOf(chunks, at - 2);
  return isType(chunkAt(chunks, before), 'auxiliary') ? subjectOf(chunks, at) : null;
}

function groupAt(chunks: readonly Chunk[], index: number): Placed | null {
  const group = chunkAt(chunks, index)?.group;
  return group === undefined ? null : { group, index };
}

/** What the verb at `at` has for an object, behind one word or none: "need urgent help", "depend on aid". */
function objectOf(chunks: readonly Chunk[], at: number): Stretch | undefined {
  return chunks[at + 1]?.group ?? (isWord(chunks[at + 1], help) ? chunks[at + 1] : chunks[at + 2]?.group);
}

/** "famine", "acute food insecurity": the words before token `end`. */
function isHungerBefore(passage: Passage, end: number | undefined): boolean {
  if (end === undefined) return false;
  return hunger.isAt(passage, end - 1) || (lacking.isAt(passage, end - 1) && foods.isAt(passage, end - 2));
}

function isOfHunger(passage: Passage, group: Group | undefined): boolean {
  return group !== undefined && hunger.isIn(passage, group.first, group.last);
}

/** Tokens `[first, last)`. */
type Stretch = Pick<Chunk, 'first' | 'last'>;

const openers = wordList(['in', 'at', 'on', 'insecure']);
const leaning = formList(dependents);
const risk = formList('risk');
const leaving = verbList(['leave', 'make', 'keep']);
const wanting = verbList(['need', 'require']);
const struggling = verbList(['struggle']);
const facing = verbList(['face']);
const suffering = verbList(['suffer']);
const relief = formList(reliefNouns);
const surviving = formList('survive feed find');
const hunger = formList(hungerNouns);
const lacking = formList('insecurity shortage shortages');
const foods = formList('food');
