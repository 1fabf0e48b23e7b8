/* Verbs that befall their own subject: "Hundreds have died", "200 families fled". */

import type { Concept } from '../../../../../concepts.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { countsPeople, isPassive, joinedLeft, objectsOf, type Placed, subjectOf } from '../../../roles.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import type { Frame } from '../../frame.ts';
import { leadOf } from '../moves/unarmed.ts';
import { distributedBehind } from '../whom/more-of-them.ts';
import { withWhoTheyWere } from '../whom/who-were.ts';
import { eventVerb, formsAt, found, opensOnSubject } from './event-verbs.ts';

const [of, to, withId, having] = ids('of to with having');

/** "Hundreds of rebels have died", "Almost all of its 12,000 population have left" */
export const subjectVerb: Frame = {
  id: 'en/frame/subject-verb',
  on: ['verb'],
  opens: opensOnSubject,
  name: '<people> died',
  apply({ passage, chunks }, at) {
    if (!eventVerb(chunks[at], 'subject')) return null;
    // "the returns of 400 families": a noun.
    const whose = isWord(chunks[at + 1], of) ? chunks[at + 2]?.group : undefined;
    if (whose !== undefined && countsPeople(whose)) return null;
    const drowned = drownedBehind(chunks, at);
    if (drowned.length > 0) return found(chunks, at, 'en/frame/subject-verb', drowned);
    const infinitive = isWord(chunkAt(chunks, at - 1), to);
    const subject = infinitive
      ? controllerOf(passage, chunks, at - 1)
      : (absoluteBefore(chunks, at) ?? subjectOf(chunks, leadOf(chunks, at)));
    if (subject === null) return null;
    // "a lawyer who fled last year said": one who left is a source, no flow.
    if (subject.group.figure?.article === true && leaving.has(chunks[at]!.word!.verb!.concept!)) return null;
    if (isOnTheWay(chunks, at)) return null;
    const subjects = withWhoTheyWere(chunks, at, joinedLeft(chunks, subject.index));
    const patients = [...subjects, ...distributedBehind(chunks, at)];
    // "Hundreds, may be up to 2,000, rebels": a bare figure and its noun parted by a comma.
    const before = isMark(chunkAt(chunks, subject.index - 1), 0x2c)
      ? chunkAt(chunks, subject.index - 2)?.group
      : undefined;
    if (subject.group.figure === null && before?.sort === 'bare') {
      const group = {
        ...before,
        sort: subject.group.sort,
        population: subject.group.population,
        side: subject.group.side,
        head: subject.group.head,
      };
      return found(chunks, at, 'en/frame/subject-verb', [{ group, index: subject.index - 2 }]);
    }
    return found(chunks, at, 'en/frame/subject-verb', patients);
  },
};

/** "the boat capsized, drowning 14 migrants", "the flood drowned nine": whom what befalls its own subject befalls elsewhere. */
function drownedBehind(chunks: readonly Chunk[], at: number): readonly Placed[] {
  const group = chunks[at + 1]?.group;
  if (!drowning.has(chunks[at]!.word) || group === undefined || isPassive(chunks, at)) return [];
  return countsPeople(group) && group.figure?.article !== true ? objectsOf(chunks, at) : [];
}

const drowning = verbList(['drown', 'starve']);

const leaving: ReadonlySet<Concept> = new Set<Concept>(['flee', 'return']);

/** "40 were hurt, with three dying in hospital", "with 600 having fled": who stands between "with" and the verb. */
function absoluteBefore(chunks: readonly Chunk[], at: number): Placed | null {
  const done = isWord(chunkAt(chunks, at - 1), having);
  const index = done ? at - 2 : at - 1;
  const group = chunkAt(chunks, index)?.group;
  const gerund = (formsAt(chunks, at) & Form.gerund) !== 0;
  // "access to thousands fleeing the city"
  const fleeing = gerund && !done && group?.figure?.article === false && chunks[at]!.word!.verb!.concept === 'flee';
  if ((!done && !gerund) || (!fleeing && !isWord(chunkAt(chunks, index - 1), withId))) return null;
  return group !== undefined && countsPeople(group) ? { group, index } : null;
}

/** "eight people who were returning from a wedding were killed": where they had been when something else befell them. */
function isOnTheWay(chunks: readonly Chunk[], at: number): boolean {
  const { verb, form } = chunks[at]!.word!;
  if (verb!.concept !== 'return' || form !== 'returning') return false;
  const joint = isType(chunkAt(chunks, at - 1), 'auxiliary') ? at - 2 : at - 1;
  return isType(chunks[joint], 'subordinator') || (joint === at - 1 && isType(chunks[joint], 'group'));
}

/** Whom "to flee" is about: "forced 200 people to flee", "200 people were forced to flee". */
function controllerOf(passage: Passage, chunks: readonly Chunk[], at: number): Placed | null {
  const before = chunkAt(chunks, at - 1);
  // "4,000 people were able to return": they did.
  if (before !== undefined && able.isAt(passage, before.first) && hadBeen.has(chunkAt(chunks, at - 2)?.word))
    return subjectOf(chunks, at - 2);
  if (before?.type === 'group') {
    // "forced 40 members of the guild to flee", "40 women and children to flee"
    const joint = chunkAt(chunks, at - 2);
    const isOf = isWord(joint, of);
    const whole = isOf || isType(joint, 'conjunction') ? chunkAt(chunks, at - 3)?.group : undefined;
    const first = whole !== undefined && countsPeople(whole) && before.group!.figure === null ? at - 3 : at - 1;
    if (!isType(chunkAt(chunks, first - 1), 'verb') && !isType(chunkAt(chunks, first - 1), 'adverb')) return null;
    return first < at - 1 && isOf ? { group: whole!, index: first } : { group: before.group!, index: at - 1 };
  }
  // "650 families had to flee"
  if (before?.type === 'auxiliary' && ((before.word?.tags ?? 0) & Tag.have) !== 0) return subjectOf(chunks, at - 1);
  if (before?.type === 'verb' && causing.has(before.word)) {
    const left = chunkAt(chunks, at - 2)?.group;
    if (left !== undefined && countsPeople(left)) return { group: left, index: at - 2 };
    return subjectOf(chunks, at - 1);
  }
  return null;
}

const able = formList('able');
const hadBeen = wordList(['was', 'were']);
const causing = verbList([
  'force',
  'oblige',
  'compel',
  'cause',
  'lead',
  'push',
  'make',
  'prompt',
  'manage',
  'begin',
  'start',
  'continue',
]);
