import { createGroup, type Group } from '../../../../mentions/group.ts';
import { isQuote, mark } from '../../../../text/marks.ts';
import type { Passage } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { ledUpTo } from '../../intent.ts';
import { ids } from '../../lexicon.ts';
import { formAt, shapeAt, wordAt } from '../../look.ts';
import { isParticiple, isPassive } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList, wordList } from '../../word-list.ts';
import { mutualNouns } from '../../words/doers.ts';
import { tellingNouns } from '../../words/speech.ts';
import type { Found } from '../found.ts';
import { attackBefore, inWhoseHands } from './before.ts';
import { endsIn, groupBehind, isResultOf, overParticiple } from './behind.ts';
import { chargedWith } from './charged-with.ts';
import { clauseDeed, deedOf, isOtherToll } from './deed.ts';
import { addClause, attackerOf, crewed, hasVerb, violent } from './doer-clauses.ts';
import { blamedFor, carriedOutFrom, chargedBehind, claimantOf, hungOn, manyOf, sufferedBefore } from './hung-on.ts';
import { joinedAttack } from './joined-clause.ts';
import { addJoint, addListed, addSecond } from './joint-doers.ts';
import { isActor, isMeans, meansFirst, meansLast, ownerBefore } from './means.ts';
import { ownerSpeaking } from './own-means.ts';
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

const mutual = wordList(mutualNouns);

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
    add(chargedBehind(chunks, found.index));
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
  if (firstPatient > index && isType(chunks[index], 'verb')) return index;
  // "causing the deaths of two": the deed's noun stands before them.
  const outcome = Math.min(firstPatient, index);
  const before = chunkAt(chunks, outcome - 1);
  // "leading to four deaths", "resulting in 12 dead"
  if (before?.type === 'preposition' && leading.has(chunkAt(chunks, outcome - 2)?.word)) return outcome - 2;
  return before?.type === 'verb' && leaving.has(before.word) ? outcome - 1 : -1;
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
  }
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
      if (chunks[at]!.type === 'verb' && known && !isParticiple(chunks[at]!)) break;
      // "two bombings blamed on the rebels killed"
      if (chunks[at]!.type === 'verb') add(blamedFor(chunks, at));
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

const withMeans = wordList('in with from during after amid following under by');
const openers = wordList('when after as');

const tellings = wordList(tellingNouns);

/** What stands behind: "by" and whom, "in" and what, "when" and what happened. Other tolls in between are stepped over. */
function addBehind(
  passage: Passage,
  chunks: readonly Chunk[],
  from: number,
  undergone: boolean,
  add: (group: Group | null | undefined) => void,
): void {
  // Where a participle may say more of the means right before it: "strikes carried out by".
  let means = -1;
  for (let at = from; at < chunks.length && at < from + 16; at++) {
    const chunk = chunks[at]!;
    // "in an ambush “by presumed rebels”": words of others.
    const quoted = isQuote(chunk.unit) && isWord(chunks[at + 1], by);
    if (chunk.type === 'mark' && chunk.unit !== mark.comma && !quoted) break;
    const form = chunk.word?.form ?? '';
    // "killed as a result of shelling by rebels": no clause opens here.
    if (form === 'as' && endsIn(passage, chunks[at + 2], 'result')) {
      at += 2;
      continue;
    }
    if (chunk.type === 'subordinator' || (chunk.type === 'preposition' && openers.hasId(chunk.id))) {
      // "after suspected rebels ambushed"
      const opened = overParticiple(chunks, at + 1);
      const group = chunks[opened]?.group;
      if (openers.hasId(chunk.id) && undergone && group !== undefined && hasVerb(chunks, opened + 1)) {
        addClause(passage, chunks, opened, add);
        return;
      }
      if (openers.hasId(chunk.id) && undergone && isType(chunks[at + 1], 'pronoun')) {
        add(attackerOf(passage, chunks, at + 1));
        return;
      }
      if (chunk.type === 'subordinator') break;
    }
    if (chunk.type === 'conjunction' && opensDated(chunks, at + 1)) break;
    // "in overnight shelling", "in Saturday's truck bomb"
    const noun = chunk.type === 'date' && shapeAt(passage, chunk.last) === Shape.possessive ? at + 2 : at + 1;
    const timed = chunk.type === 'date' ? chunks[noun]?.group : undefined;
    if (timed !== undefined && withMeans.isAt(passage, chunk.first) && isMeans(passage, timed)) {
      add(timed);
      means = noun + 1;
      continue;
    }
    // "in the brutal use of gas"
    if (form === 'use' && isWord(chunks[at + 1], ofId)) continue;
    // "Troops killed 590 people, and 141 were killed by vigilantes": of those alone.
    if (!undergone && chunk.type === 'verb' && isOtherToll(chunk) && isPassive(chunks, at)) break;
    if (chunk.type === 'verb' && !isOtherToll(chunk) && !(means === at && isParticiple(chunk))) {
      if (means >= 0) add(carriedOutFrom(chunks, means, at));
      // "the massacre of 26 peasants was blamed on the army"
      if (undergone && isPassive(chunks, at)) add(blamedFor(chunks, at));
      break;
    }
    const hands = inWhoseHands(passage, chunks, at);
    if (hands >= 0) {
      add(chunks[hands]!.group);
      return;
    }
    if (chunk.type !== 'preposition' || !(withMeans.hasId(chunk.id) || isResultOf(passage, chunks, at))) continue;
    // "according to a count by the clinic": whoever counted did nothing else.
    if (chunk.id === by && tellings.isAt(passage, chunkAt(chunks, at - 1)?.last === chunk.first ? chunk.first - 1 : -1))
      continue;
    const group = groupBehind(passage, chunks, at + 1);
    if (group === null) continue;
    // "by official count", "by Utopian estimates"
    if (chunk.id === by && (tellings.isAt(passage, group.last - 1) || tellings.isAt(passage, group.last))) continue;
    const harmful = isMeans(passage, group);
    // "by terrorists shelling the town"
    const deed = harmful ? undefined : chunks[at + 2];
    if (form === 'by' && deed?.type === 'verb' && isMeans(passage, createGroup(deed.first, deed.last, {}))) {
      add(group);
      add(createGroup(deed.first, deed.last, { sort: 'things', head: deed.first }));
      return;
    }
    if (form === 'by' || harmful) add(group);
    // "by Utopian and coalition forces"
    if (form === 'by' && !harmful) addSecond(passage, chunks, at + 1, add);
    if (!harmful) continue;
    means = at + 2;
    add(blamedFor(chunks, means));
  }
}

/** "and last week 50 were killed in": another deed, of another day. */
function opensDated(chunks: readonly Chunk[], at: number): boolean {
  const next = chunks[at + 2]?.type;
  return isType(chunks[at], 'date') && isType(chunks[at + 1], 'group') && (next === 'auxiliary' || next === 'verb');
}
