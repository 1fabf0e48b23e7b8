import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { id } from '../../look.ts';
import { isPassive, joinedRight, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { verbList, wordList } from '../../word-list.ts';
import { parts, protesterNouns } from '../../words/combatants.ts';
import { doingVerbs, foilingVerbs, meetingVerbs } from '../../words/incident.ts';
import { ways } from '../../words/targets.ts';
import { standingOf } from '../control/actor.ts';
import { isMeans } from '../means.ts';
import { subjectFor } from '../who.ts';
import { isAddedUp } from './armed.ts';
import { isActor, isBareName, isPlaced, isTarget, isUnreal, namedIn } from './around.ts';
import { isBehindPlace } from './behind-place.ts';
import { between } from './between.ts';
import { doersOf } from './doer.ts';
import type { Happening } from './found.ts';
import { harmedIn, hitByIt } from './harmed.ts';
import { type Range, typedGroup } from './typed.ts';
import { weaponOf } from './weapons.ts';

const [byId, under, _inId, of, clash, _and, throughId, atId, againstId, _placeId] = ids(
  'by under in of clash and through at against place',
);

const meeting = new Set(meetingVerbs);
const sighting = verbList('target aim');

/** "Israeli air strikes on an arms depot", "heavy clashes between the army and rebels in Gao", "a suicide attack hit a mosque" */
export function eventNoun(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (group === undefined || group.none) return null;
  const typed = typedGroup(passage, group);
  if (typed === null || isClause(passage, group)) return null;
  const met = [...metBy(sentence, at), ...cameUnder(sentence, at)];
  const harms = met.length > 0 || harmsSome(sentence, at);
  if (typed.device && !harms) return null;
  // "a clash on the island": where it was; an ambush is on somebody.
  const fought =
    typed.concept === 'clash' && !isWord(chunks[at + 1], againstId) && !ambushes.isAt(passage, group.last - 1);
  const against = [...(fought ? [] : aimedAt(sentence, at)), ...met];
  if (
    against.length === 0 &&
    !harms &&
    !isPlaced(sentence, at, at + 1) &&
    !isScene(chunks, at) &&
    !isOfName(sentence, at) &&
    !isCarriedOut(sentence, at) &&
    !(typed.concept !== 'clash' && harmedIn(sentence, at, doersOf(sentence, at)).length > 0) &&
    !(
      typed.concept === 'clash' &&
      (hasBrokenOut(chunks, at) || isBehindPlace(sentence, at) || isOfFighters(sentence, at) || isLaid(sentence, at))
    )
  )
    return null;
  if (isUnreal(passage, chunks, at) || isSupposed(chunks, at)) return null;
  const by = typed.by === null ? doersOf(sentence, at) : [typed.by];
  const { concept, weapon, doubted } = typed;
  const sides = concept === 'clash' ? between(sentence, at) : null;
  const victims =
    against.length === 0 && (sides === null || sides.against.length === 0) ? harmedIn(sentence, at, by) : [];
  const crowd =
    concept === 'clash' &&
    [...(sides?.by ?? []), ...(sides?.against ?? [])].some(([, last]) => rioters.isAt(passage, last - 1));
  return {
    concept: crowd ? 'riot' : concept,
    rule: 'en/incident/noun',
    index: at,
    weapon,
    doubted,
    by: sides === null || sides.against.length === 0 ? by : sides.by.length > 0 ? sides.by : by,
    against: victims.length > 0 ? victims : sides === null || sides.against.length === 0 ? against : sides.against,
  };
}

/** "after clashes with the militia": where it was another sentence says; between whom is enough. */
function isOfFighters(sentence: Sentence, at: number): boolean {
  const { passage, chunks } = sentence;
  if (!joints.has(chunkAt(chunks, at - 1)?.word)) return false;
  const { by, against } = between(sentence, at);
  // "during a gunfight between the two units"
  if (gunfights.isAt(passage, chunks[at]!.last - 1) && by.length > 0 && against.length > 0) return true;
  return against.some(([first, last]) => standingOf(passage, first, last, null) === 'armed');
}

/** "The army conducted three air strikes": so many, by somebody. */
function isCarriedOut(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  const { figure } = chunks[at]!.group!;
  const verb = chunkAt(chunks, at - 1);
  if (figure === null || figure.article || !isType(verb, 'verb') || !doing.has(verb!.word) || isPassive(chunks, at - 1))
    return false;
  return doersOf(sentence, at).length > 0 && !isAddedUp(sentence);
}

/** "since the clashes broke out", "Clashes erupted when": where, the sentences before say. */
function hasBrokenOut(chunks: readonly Chunk[], at: number): boolean {
  return isType(chunks[at + 1], 'verb') && breaking.has(chunks[at + 1]!.word);
}

const breaking = verbList('erupt break');

/** "in an ambush by rebels": by whom is enough. */
function isLaid({ passage, chunks }: Sentence, at: number): boolean {
  const doer = isWord(chunks[at + 1], byId) ? chunks[at + 2]?.group : undefined;
  return chunks[at]!.group!.indefinite && doer !== undefined && isActor(passage, doer);
}

/** Who clashes in the street, without arms. */
const rioters = wordList([...protesterNouns, 'rioters', 'crowd', 'crowds']);
const joints = wordList('after in during following amid');
const ambushes = wordList('ambush ambushes');
/** Clashes of arms by their name. */
const gunfights = wordList('gunfight gunfights firefight firefights shootout shootouts gunbattle gunbattles');

/** "The two sides clash on Saturday": a figure of several counts no one noun behind it, which is a verb then. */
function isClause(passage: Passage, { figure, head }: Group): boolean {
  return figure !== null && !figure.article && (figure.low ?? 0) > 1 && id(passage, head) === clash;
}

/** "air strikes would not end it": of what has not been. */
function isSupposed(chunks: readonly Chunk[], at: number): boolean {
  let next = at + 1;
  while (isType(chunks[next], 'preposition') && isType(chunks[next + 1], 'group') && next < at + 7) next += 2;
  return isType(chunks[next], 'auxiliary') && supposing.has(chunks[next]!.word);
}

const supposing = wordList(['would', 'could', 'might', 'may', 'should', 'must']);

/** "on a hospital", "against the rebels", "targeting a convoy" right behind the event, over dates and places. */
export function aimedAt({ passage, chunks }: Sentence, at: number): Range[] {
  for (let next = at + 1; next < chunks.length && next < at + 8; next++) {
    const chunk = chunks[next]!;
    const form = chunk.word?.form;
    // "targeted at a mosque", "aimed at a convoy"
    if (chunk.type === 'verb' && sighting.has(chunk.word) && isWord(chunks[next + 1], atId)) continue;
    if (
      chunk.type === 'verb'
        ? chunk.word?.verb?.lemma === 'target' && (chunk.word.verb.forms & Form.gerund) !== 0
        : (form === 'at' && isType(chunkAt(chunks, next - 1), 'verb')) ||
          form === 'on' ||
          form === 'against' ||
          (form === 'of' && next === at + 1)
    ) {
      let group = chunks[next + 1]?.group;
      // "an attack on the remnants of the militia"
      const whole = group !== undefined && partNouns.isAt(passage, group.last - 1) && isWord(chunks[next + 2], of);
      if (whole && chunks[next + 3]?.group !== undefined) {
        next += 2;
        group = chunks[next + 1]!.group;
      }
      // "on Aleppo" says where; "against Iran" says whom; "strikes of the warplanes" says by what.
      if (group === undefined || !isTarget(passage, group) || (form !== 'against' && isBareName(passage, group)))
        return [];
      if (form === 'of' && weaponOf(passage, group) !== null) return [];
      // "an ambush on the road to Gao": where it was.
      if (form === 'on' && roads.isAt(passage, group.last - 1)) return [];
      return joinedRight(chunks, next + 1).map((placed) => namedIn(passage, placed.group));
    }
    if (chunk.type !== 'preposition' && chunk.type !== 'group' && chunk.type !== 'date' && chunk.type !== 'adverb')
      return [];
  }
  return [];
}

/** Whom the event as a subject hits or kills: "an air strike destroyed a school", "a blast that killed eight people". */
export function metBy({ passage, chunks }: Sentence, at: number): Range[] {
  // "foiled an attack and killed 12": whoever foiled it, it was against.
  if (foiling.has(chunkAt(chunks, at - 1)?.word)) {
    const foiler = isPassive(chunks, at - 1) ? null : subjectOf(chunks, at - 1);
    return foiler !== null && isActor(passage, foiler.group) ? [namedIn(passage, foiler.group)] : [];
  }
  let next = at + 1;
  // "shelling and gunfire hit"
  if (isType(chunks[next], 'conjunction') && isHarm(passage, chunks[next + 1]?.group)) next += 2;
  // "a bombing claimed by the rebels killed"
  while (next < at + 8 && (steps.has(chunks[next]?.type ?? '') || isWord(chunks[next + 1], byId))) next++;
  const verb = isType(chunks[next], 'verb') ? chunks[next]!.word?.verb : undefined;
  if (verb === undefined || !meeting.has(verb.lemma)) return hitByIt({ passage, chunks }, at);
  if (isPassive(chunks, next)) return [];
  // "ripped through a market"
  const through = isWord(chunks[next + 1], throughId) ? 1 : 0;
  const object = chunks[next + 1 + through]?.group;
  if (
    object === undefined ||
    !isTarget(passage, object) ||
    isBareName(passage, object) ||
    typedGroup(passage, object) !== null
  )
    return [];
  return joinedRight(chunks, next + 1 + through)
    .filter(({ group }) => group.sort !== 'bare')
    .map(({ group }) => namedIn(passage, group));
}

/** "A car bomb killed six", "clashes that left 30 dead", "an ambush claimed the lives of three": so many, whoever they are. */
function harmsSome({ chunks }: Sentence, at: number): boolean {
  let next = at + 1;
  // "clashes between the army and rebels left 30 dead"
  while (
    next < at + 10 &&
    (steps.has(chunks[next]?.type ?? '') || isWord(chunks[next + 1], byId) || isAnd(chunks, next))
  )
    next++;
  if (!isType(chunks[next], 'verb') || !costing.has(chunks[next]!.word) || isPassive(chunks, next)) return false;
  const toll = chunks[next + 1]?.group;
  if (toll === undefined) return false;
  const lives = isWord(chunks[next + 2], of) ? chunks[next + 3]?.group : undefined;
  const counted = toll.sort === 'bare' || toll.sort === 'casualty' ? toll.figure : (lives?.figure ?? null);
  // "Air raids kill thousands": of a war.
  return counted !== null && (counted.low ?? 0) < thousand;
}

function isAnd(chunks: readonly Chunk[], at: number): boolean {
  return isType(chunks[at], 'conjunction') && isType(chunks[at + 1], 'group');
}

const thousand = 1000;
const costing = verbList('kill wound injure leave cause claim');

const roads = wordList(ways);
const partNouns = wordList(parts);
const doing = verbList(doingVerbs);
const foiling = verbList(foilingVerbs);

function isHarm(passage: Passage, group: Group | undefined): boolean {
  return group !== undefined && isMeans(passage, group);
}

const aims = wordList('target targets');
const steps: ReadonlySet<string> = new Set(['preposition', 'group', 'date', 'adverb', 'subordinator', 'auxiliary']);

/** Who "came" under fire: the subject, over "before coming"; what "it" means is whatever opens the sentence. */
export function whoCame(
  { passage, chunks }: Pick<Sentence, 'passage' | 'chunks'>,
  at: number,
): { readonly group: Group; readonly index: number } | null {
  const pronoun = isType(chunkAt(chunks, at - 1), 'pronoun') && standsForThings.has(chunks[at - 1]!.word);
  const opening = chunks[0]!.group;
  if (pronoun) return opening?.definite && opening.sort === 'things' ? { group: opening, index: 0 } : null;
  return subjectOf(chunks, at) ?? (isGerund(chunks[at]!) ? subjectFor(passage, chunks, at) : null);
}

const standsForThings = wordList('it they');

function isGerund({ word }: Chunk): boolean {
  return ((word?.verb?.forms ?? 0) & Form.gerund) !== 0;
}

/** "the town came under artillery fire" */
export function cameUnder({ passage, chunks }: Sentence, at: number): Range[] {
  const target = isWord(chunkAt(chunks, at - 1), of) ? chunkAt(chunks, at - 2) : undefined;
  // "the convoy was the target of an ambush"
  if (target?.group !== undefined && aims.isAt(passage, target.last - 1)) {
    const aimed = subjectOf(chunks, at - 2);
    return aimed !== null && isTarget(passage, aimed.group) && !isBareName(passage, aimed.group)
      ? [namedIn(passage, aimed.group)]
      : [];
  }
  if (!isWord(chunkAt(chunks, at - 1), under) || chunkAt(chunks, at - 2)?.word?.verb?.lemma !== 'come') return [];
  const subject = whoCame({ passage, chunks }, at - 2);
  return subject === null || subject.group.sort === 'bare' ? [] : [namedIn(passage, subject.group)];
}

/** "the bombardment of Grozny" */
function isOfName({ passage, chunks }: Sentence, at: number): boolean {
  const group = isWord(chunks[at + 1], of) ? chunks[at + 2]?.group : undefined;
  return group !== undefined && isBareName(passage, group);
}

/** "the site of an attack", "the scene of clashes": the subject is where it was. */
function isScene(chunks: readonly Chunk[], at: number): boolean {
  if (!isWord(chunkAt(chunks, at - 1), of) || !isType(chunkAt(chunks, at - 2), 'group')) return false;
  const noun = chunks[at - 2]!.group!;
  return noun.figure === null && noun.last - noun.first <= 2 && noun.definite;
}
