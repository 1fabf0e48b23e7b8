import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { isGerund, isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { eruptingVerbs } from '../../../words/incident.ts';
import { standingOf } from '../../control/actors/actor.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { isActor, isPlaced, namedIn } from '../parties/around.ts';
import { isResidents } from './alike.ts';
import { isOvernight, isToldOf } from './fighting-told.ts';

const [fighting, betweenId, and, the, over, place, out, withId] = ids('fighting between and the over place out with');

/** "fighting erupted between the army and the rebels near the town" */
export function fought(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (chunks[at]!.id !== fighting) return null;
  // "fighting has erupted": over auxiliaries.
  let verb = at + 1;
  // "fighting in the north has intensified"
  while (
    isType(chunks[verb], 'preposition') &&
    chunks[verb]!.id !== betweenId &&
    isType(chunks[verb + 1], 'group') &&
    verb < at + 5
  )
    verb += 2;
  while (isType(chunks[verb], 'auxiliary')) verb++;
  const takesPlace = isType(chunks[verb], 'verb') && taking.has(chunks[verb]!.word) && isWord(chunks[verb + 1], place);
  const heads =
    isType(chunks[verb], 'verb') && (erupting.has(chunks[verb]!.word) || takesPlace) && !isPassive(chunks, verb);
  // "Residents of Gao reported heavy fighting"
  const heard = !isType(chunks[at + 1], 'group') && isHeard(sentence, at);
  const told = heard || isToldOf(sentence, at, verb);
  let joint = heads ? verb + 1 : at + 1;
  // "fighting broke out on Sunday in the north between", "reported fighting in the town between"
  while ((heads || told) && joint < verb + betweenReach && leadsOn(chunks[joint])) joint++;
  // "between advancing rebels and the army"
  const one = isWord(chunks[joint], betweenId) && isGerund(chunks[joint + 1]) ? joint + 2 : joint + 1;
  const between = isWord(chunks[joint], betweenId) ? chunks[one]?.group : undefined;
  const other = isWord(chunks[one + 1], and) ? chunks[one + 2]?.group : undefined;
  // "reported heavy fighting around the town"
  const before = chunkAt(chunks, at - 1);
  const fierce =
    before !== undefined &&
    isType(before, 'group') &&
    fierceness.test(formAt(passage, before.last - 1)) &&
    isPlaced(sentence, 0, at + 1);
  // "the fighting continued": where it was, the sentences before say.
  const spokenOf = heads && isWord(chunkAt(chunks, at - 1), the) && !isWord(chunks[verb + 1], over);
  // "Nine soldiers were killed in fighting with rebels"
  const died = isDiedIn(chunks, at);
  const withWhom = isWord(chunks[at + 1], withId) ? chunks[at + 2]?.group : undefined;
  if (!heads && between === undefined && !fierce && !died && !told) return null;
  if (died && between === undefined && !fierce) return diedIn(sentence, at, withWhom);
  // "Fighting erupted when", "broke out between the army and the rebels": where, the sentences before say.
  const broke = heads && (between !== undefined || (breaking.has(chunks[verb]!.word) && isMoment(chunks, verb + 1)));
  // "killed during fighting between the rebels and the army", "fresh fighting with the army": between whom is enough.
  const both = between !== undefined && other !== undefined && isArmed(passage, between) && isArmed(passage, other);
  const enemy = told && withWhom !== undefined && isArmed(passage, withWhom) ? withWhom : undefined;
  const brief = heard || (told && isOvernight(sentence, at));
  if (!spokenOf && !broke && !both && enemy === undefined && !brief && !isPlaced(sentence, at, at + 1)) return null;
  if (told && !heads && between === undefined && !fierce && isAddedUp(sentence)) return null;
  return {
    concept: 'clash',
    rule: 'en/incident/fighting',
    index: at,
    by: between === undefined ? [] : [namedIn(passage, between)],
    against:
      between !== undefined && other !== undefined
        ? [namedIn(passage, other)]
        : enemy === undefined
          ? []
          : [namedIn(passage, enemy)],
    weapon: null,
  };
}

function isHeard(sentence: Sentence, at: number): boolean {
  const before = chunkAt(sentence.chunks, at - 1);
  const how = isType(before, 'group') || isGerund(before);
  return isResidents(sentence, how ? at - 1 : at);
}

function isArmed(passage: Passage, { first, last, population }: Group): boolean {
  return standingOf(passage, first, last, population) === 'armed';
}

/** "killed in fighting", "wounded during the fighting" */
function isDiedIn(chunks: readonly Chunk[], at: number): boolean {
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'adverb') || isType(chunkAt(chunks, back), 'group')) back--;
  // Hundreds died in more than one fight.
  const died = subjectOf(chunks, back - 1)?.group.figure;
  if (died != null && (died.low ?? 0) >= hundred) return false;
  return joints.has(chunkAt(chunks, back)?.word) && harming.has(chunkAt(chunks, back - 1)?.word);
}

const joints = wordList('in during');
const hundred = 100;
const harming = verbList('kill wound injure die');

function diedIn(sentence: Sentence, at: number, withWhom: Group | undefined): Happening | null {
  const { passage } = sentence;
  if (isAddedUp(sentence) || (withWhom === undefined && !isPlaced(sentence, at, at + 1))) return null;
  const against = withWhom !== undefined && isActor(passage, withWhom) ? [namedIn(passage, withWhom)] : [];
  return { concept: 'clash', rule: 'en/incident/fighting', index: at, by: [], against, weapon: null };
}

/** "heavy fighting", "fierce fighting": of arms. */
const fierceness = /^(?:heavy|fierce|intense|bitter|ferocious)$/;

/** Chunks between fighting and those between whom it is. */
const betweenReach = 10;

function leadsOn(chunk: Chunk | undefined): boolean {
  if (chunk === undefined || chunk.id === betweenId) return false;
  return chunk.type === 'preposition' || chunk.type === 'group' || chunk.type === 'date' || chunk.type === 'adverb';
}

const breaking = verbList('erupt break');

/** "erupted when", "broke out after" */
function isMoment(chunks: readonly Chunk[], at: number): boolean {
  return isType(chunks[at], 'subordinator') || (isWord(chunks[at], out) && isType(chunks[at + 1], 'subordinator'));
}

/** "fighting took place" */
const taking = verbList('take');

const erupting = verbList(eruptingVerbs);
