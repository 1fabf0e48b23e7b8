import { createGroup, type Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { ledUpTo } from '../../intent.ts';
import { ids } from '../../lexicon.ts';
import { formAt, shapeAt, wordAt } from '../../look.ts';
import { isParticiple } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList, wordList } from '../../word-list.ts';
import { mutualNouns } from '../../words/doers.ts';
import type { Found } from '../found.ts';
import { addBehind, withMeans } from './add-behind.ts';
import { attackBefore } from './before.ts';
import { groupBehind } from './behind.ts';
import { blamedFor, chargedBehind, claimantOf, plannedBy } from './blamed.ts';
import { chargedWith } from './charged-with.ts';
import { clauseDeed, deedOf } from './deed.ts';
import { crewed, violent } from './doer-clauses.ts';
import { hungOn, sufferedBefore } from './hung-on.ts';
import { joinedAttack } from './joined-clause.ts';
import { addJoint, addListed, ownerToo } from './joint-doers.ts';
import { isActor, isMeans, meansFirst, meansLast, ownerBefore } from './means.ts';
import { ownerSpeaking } from './own-means.ts';
import { manyOf } from './series.ts';
import { subjectFor } from './who.ts';
import { bandOf, withTie } from './whole-doers.ts';

const [ofId, by, fire] = ids('of by fire');

/** Who did it and by what means, as groups of the sentence's words. */
export interface Doers {
  readonly agents: readonly Group[];
  readonly causes: readonly Group[];
  /** The means are an attack that was told of before, and one in which one side harmed another. */
  readonly recalled: boolean;
}

/** "by regime forces", "in air strikes", "terrorist attacks killed": whom and what the sentence names as the doer and the means. */
export function doersOf(sentence: Sentence, found: Found): Doers {
  const { passage, chunks } = sentence;
  const agents: Group[] = [];
  const causes: Group[] = [];
  // Who takes people out of danger is no perpetrator.
  if (found.concept === 'evacuate' || found.concept === 'return') return { agents, causes, recalled: false };
  const byWhom = new Set<Group>();
  let manned: Group | null = null;
  for (const group of namedDoers(sentence, found, byWhom)) {
    if (!isMeans(passage, group)) {
      const who = bandOf(passage, chunks, group);
      if (!isActor(passage, who)) continue;
      agents.push(withTie(passage, chunks, who));
      // "a motorcycle bomber killed 16": how stands before the bomber.
      if (bombers.has(wordAt(passage, group.head)?.form ?? ''))
        causes.push(createGroup(group.indefinite ? group.first + 1 : group.first, group.last, group));
      continue;
    }
    const means = meansFirst(passage, group);
    // "the Russian warplanes" are whose they are; "US air strikes" are a means, and the US's.
    if (crewed.isAt(passage, group.head)) {
      if (agents.length === 0) agents.push(group);
      manned ??= createGroup(means, group.last, group);
      continue;
    }
    causes.push(createGroup(means, meansLast(passage, group), group));
    // "military clashes": between them and others.
    const owner =
      byWhom.has(group) || (mutual.isAt(passage, group.last - 1) && formAt(passage, group.last - 1) !== 'siege')
        ? null
        : (ownerBefore(passage, group.first, means) ?? ownerSpeaking(passage, chunks, group, means));
    if (owner !== null) agents.push(owner);
  }
  const [whom, how] = agents.length === 0 && causes.length === 0 ? joinedAttack(sentence, found) : [];
  if (whom !== undefined) agents.push(withTie(passage, chunks, whom));
  if (how !== undefined) causes.push(how);
  // What was done is how; else what it was done with: "warplanes killed six".
  const deed = causes.length === 0 ? (deedOf(sentence, found) ?? clauseDeed(sentence, found) ?? manned) : null;
  if (deed !== null) causes.push(deed);
  const [first] = causes;
  const recalled = first?.definite === true && deed === null && !mutual.isAt(passage, first.last - 1);
  return { agents, causes, recalled };
}

/** "clashes", "a battle": of two sides. */
export const mutual = wordList(mutualNouns);

const bombers = new Set(['bomber', 'bombers']);

/**
 * Every group that the sentence puts where a doer or a means stands, in the order in which they count. `byWhom` takes the means
 * that say behind them whose they are.
 */
function namedDoers({ passage, chunks }: Sentence, found: Found, byWhom: Set<Group>): Group[] {
  const list: Group[] = [];
  const add = (group: Group | undefined | null): void => {
    // "Civilians killed since May: 949": whom the noun names is who was killed, however far its figure stands.
    if (group == null || found.patients.some((patient) => patient.group === group || patient.noun === group)) return;
    if (!list.includes(group)) list.push(group);
  };
  const verb = verbOf(chunks, found);
  if (verb < 0) {
    const befallen = Math.min(found.patients[0]?.index ?? found.index, found.index);
    for (const group of attackBefore(passage, chunks, befallen)) add(group);
  }
  const suffered = verb < 0 ? -1 : sufferedBefore(chunks, verb);
  // "The village was shelled by rebels, killing 12": whoever did that, not what suffered it.
  if (suffered >= 0) addBehind(passage, chunks.slice(0, verb), suffered + 1, true, add);
  // Who "lost 12 men" did not kill them.
  else if (verb >= 0 && chunks[verb]!.word?.verb?.lemma !== 'lose' && ledUpTo(passage, chunks, verb)?.byNoun !== true)
    addSubject(passage, chunks, verb, add, byWhom);
  if (verb < 0) {
    for (const group of hungOn(passage, chunks, found)) add(group);
    add(chargedBehind(passage, chunks, found.index));
    if (isDeedNoun(found)) addOfNoun(passage, chunks, found.index, add);
  }
  // Of a toll the means stand between its noun and its figure: "the death toll from terrorist attacks rose to 12".
  const from = found.running ? found.index + 1 : Math.max(found.index, found.patients.at(-1)?.index ?? 0) + 1;
  // "1,497 were killed by the army, 452 by rebels": up to whom somebody else killed.
  const other = found.patients.find(({ doer }) => doer !== undefined);
  if (other === undefined) addBehind(passage, chunks, from, verb < 0, add);
  else addBehind(passage, chunks.slice(0, other.index), found.index + 1, verb < 0, add);
  return list;
}

/** The verb whose subject did it: the trigger, or the "left" of "left 12 dead"; -1 where the people are the subject. */
function verbOf(chunks: readonly Chunk[], { index, patients, rule }: Found): number {
  // "The ministry raised the number of wounded to 40": whoever reckons harmed nobody.
  if (rule === 'en/frame/toll' || rule === 'en/frame/brought-total') return -1;
  const firstPatient = patients[0]?.index ?? index;
  // "condemned the murder of 12": whoever speaks of it did not do it.
  if (firstPatient > index && isType(chunks[index], 'verb') && rule !== casualtyOf) return index;
  // "causing the deaths of two": the deed's noun stands before them.
  const outcome = Math.min(firstPatient, index);
  const before = chunkAt(chunks, outcome - 1);
  // "leading to four deaths", "resulting in 12 dead"
  if (before?.type === 'preposition' && leading.has(chunkAt(chunks, outcome - 2)?.word)) return outcome - 2;
  return before?.type === 'verb' && leaving.has(before.word) ? outcome - 1 : -1;
}

const casualtyOf = 'en/frame/casualty-of';

/** "the deaths of 12", "12 deaths", "the murder of 12" */
function isDeedNoun({ rule }: Found): boolean {
  return rule === casualtyOf || rule === 'en/frame/casualty-noun';
}

/** Whose a deed is that a noun at a chunk tells of: "the army's murder of 12", "the massacre by rebels of 12", "were responsible for the deaths of 12". */
function addOfNoun(
  passage: Passage,
  chunks: readonly Chunk[],
  deed: number,
  add: (group: Group | null | undefined) => void,
): void {
  if (isWord(chunks[deed + 1], by)) add(chunks[deed + 2]?.group);
  const own = chunkAt(chunks, deed - 1);
  const isVerb = isType(chunks[deed], 'verb');
  if (isVerb && own?.group !== undefined && shapeAt(passage, own.last - 1) === Shape.possessive)
    add({ ...own.group, last: own.last - 1, head: own.last - 2 });
  const claimant = claimantOf(passage, chunks, isType(own, 'adverb') ? deed - 1 : deed);
  add(claimant ?? (isVerb ? chargedWith(passage, chunks, deed)?.group : null));
}

const leaving = verbList(['leave', 'cause', 'inflict']);
const leading = verbList(['lead', 'result']);

/** The subject, and, where it is somebody, what it did it with: "gunmen opened fire", "rebels fired rockets". */
function addSubject(
  passage: Passage,
  chunks: readonly Chunk[],
  verb: number,
  add: (group: Group | null | undefined) => void,
  byWhom: Set<Group>,
): void {
  const subject = chargedWith(passage, chunks, verb) ?? subjectFor(passage, chunks, verb);
  if (subject === null) return;
  // "Days of fighting have killed"
  if (isSpan(passage, subject.group) && isWord(chunks[subject.index + 1], ofId)) {
    const spent = groupBehind(passage, chunks, subject.index + 2);
    if (spent !== null) add(spent);
    return;
  }
  // "rounds of shelling by the rebels": what they are rounds of.
  const many = manyOf(passage, chunks, subject.index);
  const own = many ?? subject.group;
  if (!isMeans(passage, own)) {
    addListed(passage, chunks, subject.index, add);
    addJoint(passage, chunks, subject.index, -2, add);
  } else add(ownerToo(passage, chunks, subject.index));
  add(own);
  if (!isMeans(passage, own)) addJoint(passage, chunks, subject.index, 2, add);
  add(claimantOf(passage, chunks, subject.index));
  // "an insurgency by rebels has killed"
  if (own.sort === 'other' && isWord(chunks[subject.index + 1], by)) add(chunks[subject.index + 2]?.group);
  if (isMeans(passage, own) && !crewed.isAt(passage, own.head)) {
    // "air strikes by the regime", "an explosion of a car bomb"
    for (let at = subject.index + 1; at < verb; at++) {
      // "an explosion triggered by": what no list knows, too.
      const known = chunks[at]!.word !== undefined || chunks[at + 1]?.id !== by;
      // "two bombings blamed on the rebels killed", "the attack, later claimed by the front, left"
      if (chunks[at]!.type === 'verb') add(blamedFor(chunks, at) ?? plannedBy(chunks, at));
      if (chunks[at]!.type === 'verb' && known && !isParticiple(chunks[at]!)) break;
      if (chunks[at]!.id !== by || chunks[at + 1]?.group === undefined) continue;
      add(chunks[at + 1]!.group);
      addJoint(passage, chunks, at + 1, 2, add);
      byWhom.add(own);
    }
    return;
  }
  for (let at = subject.index + 1; at < verb; at++) {
    const { group } = chunks[at]!;
    if (chunks[at]!.word?.verb?.lemma === 'open' && isWord(chunks[at + 1], fire)) {
      add(createGroup(chunks[at]!.first, chunks[at + 1]!.last, { sort: 'things', head: chunks[at + 1]!.first }));
      return;
    }
    if (group === undefined || !isMeans(passage, group)) continue;
    // "foiled an attack and killed 12": what is not done harms nobody.
    const does = chunkAt(chunks, at - 1);
    if (does?.type === 'verb' && !violent.has(does.word)) return;
    // "shot down a helicopter and captured 12": it is the aim, not the means.
    if (crewed.isAt(passage, group.head) && !(does?.type === 'preposition' && withMeans.has(does.word))) return;
    add(group);
    return;
  }
}

/** "days", "weeks": how long something went on. */
export function isSpan(passage: Passage, { last }: Group): boolean {
  return spans.isAt(passage, last - 1);
}

const spans = wordList('hours days weeks months years'.split(' '));
