import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { armedBodies, armedNouns, regulars } from '../../../words/combatants.ts';
import { armingVerbs } from '../../../words/incident.ts';
import { standingOf } from '../../control/actors/actor.ts';

const [they, since, times, far, so, past, lastId, the] = ids('they since times far so past last the');

export const armed = wordList(armedNouns);
const regular = wordList(regulars);
/** "masked men", "armed youths": whoever they are, they bear arms. */
const dressed = formList('armed masked hooded camouflaged heavily-armed unidentified unknown'.split(' '));
const anybody = formList(
  'men individuals persons people youths youth miscreants assailants attackers herders herdsmen pastoralists farmers villagers robbers hunters nomads civilians supporters'.split(
    ' ',
  ),
);
/** "a rebel faction" */
const bodies = wordList(armedBodies);

/** "gunmen", "the guards", "a group of fighters": who bears arms by the words for them. */
export function bearsArms(passage: Passage, { first, last, population }: Group): boolean {
  if (armed.isAt(passage, last - 1) || population === 'combatants' || isDressed(passage, last)) return true;
  if (bodies.isAt(passage, last - 1) && dressed.isAt(passage, last - 2)) return true;
  return standingOf(passage, first, last, population) === 'armed';
}

/** "masked men", "armed youths", "gang members" */
export function isDressed(passage: Passage, last: number): boolean {
  // "gang members"
  if (members.isAt(passage, last - 1))
    return armed.isAt(passage, last - 2) || suspected.isAt(passage, last - 2) || dressed.isAt(passage, last - 2);
  return anybody.isAt(passage, last - 1) && dressed.isAt(passage, last - 2);
}

const members = formList('members elements'.split(' '));
/** "suspected members of the sect" */
const suspected = formList(['suspected', 'presumed', 'alleged']);

/** "rebels", "soldiers", "the militia": on foot. What an army or a name does may be done from far away, and no word says how. */
export function isAtHand(passage: Passage, { last, population }: Group): boolean {
  if (isDressed(passage, last)) return true;
  if (bodies.isAt(passage, last - 1)) return armed.isAt(passage, last - 2) || dressed.isAt(passage, last - 2);
  return (population === 'combatants' || armed.isAt(passage, last - 1)) && !regular.isAt(passage, last - 1);
}

/** "Boko Haram", "the Northern Front": a name, which may be anybody's. A lone plural in front has its capital for its place. */
export function isNamed(passage: Passage, { first, last, population }: Group): boolean {
  return (first > passage.first || last - first > 1) && standingOf(passage, first, last, population) === 'named';
}

/** Chunks between those who bear arms and "they". */
const reach = 14;

/** "The gunmen fired shots when they raided": who "they" are where the nearest people before it bear arms; `null` otherwise. */
export function theyAre({ passage, chunks }: Sentence, verb: number): Group | null {
  let at = verb - 1;
  while (isType(chunkAt(chunks, at), 'auxiliary') || isType(chunkAt(chunks, at), 'adverb')) at--;
  if (!isWord(chunkAt(chunks, at), they)) return null;
  for (let back = at - 1; back >= 0 && back > at - reach; back--) {
    const group = chunks[back]!.group;
    if (group?.sort !== 'people') continue;
    return group.plural && bearsArms(passage, group) ? group : null;
  }
  return null;
}

/** "The gunmen stormed a village, burning houses": who bears arms and is the subject of the verb that a gerund goes on from. */
export function goingOn(sentence: Sentence, at: number): Group | null {
  const { passage, chunks } = sentence;
  const before = chunkAt(chunks, at - 1);
  if (((chunks[at]!.word?.verb?.forms ?? 0) & (Form.gerund | Form.past)) === 0) return null;
  if (!isMark(before, mark.comma) && !isType(before, 'conjunction')) return null;
  const attacker = attackerBefore(sentence, at);
  if (attacker !== null) return attacker;
  for (let back = at - 2; back >= 0; back--) {
    const { group, type } = chunks[back]!;
    if (group?.sort !== 'people') continue;
    const lead = chunkAt(chunks, back - 1);
    if (isType(lead, 'preposition') || (isType(lead, 'verb') && lead!.word?.verb?.speech === undefined)) continue;
    // "killing civilians, abducting women": one more object.
    if (isMark(lead, mark.comma) && !bearsArms(passage, group)) continue;
    return type === 'group' && group.plural && bearsArms(passage, group) ? group : null;
  }
  return null;
}

/** Chunks between a verb of arms and what its subject went on to do. */
const deedReach = 18;

/** "Boko Haram attacked a village, burning homes": the subject of the nearest verb of arms, whom a name alone may name. */
function attackerBefore({ passage, chunks }: Sentence, at: number): Group | null {
  for (let back = at - 2; back > 0 && back > at - deedReach; back--) {
    const chunk = chunks[back]!;
    if (chunk.unit === mark.semicolon || chunk.type === 'subordinator') return null;
    if (chunk.type !== 'verb' || !arming.has(chunk.word)) continue;
    if (((chunk.word?.verb?.forms ?? 0) & Form.gerund) !== 0) continue;
    const subject = isPassive(chunks, back) ? undefined : subjectOf(chunks, back)?.group;
    return subject !== undefined && (bearsArms(passage, subject) || isNamed(passage, subject)) ? subject : null;
  }
  return null;
}

const arming = verbList(armingVerbs);

/** Whether "they" is the subject of the verb at chunk `verb`, or of one that it is joined to: "They attacked a village and", "They opened fire, set". */
export function isOfThem(chunks: readonly Chunk[], verb: number): boolean {
  let at = verb - 1;
  while (isType(chunkAt(chunks, at), 'auxiliary') || isType(chunkAt(chunks, at), 'adverb')) at--;
  if (isType(chunkAt(chunks, at), 'conjunction') || isMark(chunkAt(chunks, at), mark.comma)) {
    at--;
    while (
      at > verb - joinedReach &&
      (deedParts.has(chunkAt(chunks, at)?.type ?? '') || isMark(chunks[at], mark.comma))
    )
      at--;
  }
  return isWord(chunkAt(chunks, at), they);
}

/** Chunks between a verb and the "they" of the verb that it is joined to. */
const joinedReach = 10;
/** What a deed is told with. */
const deedParts: ReadonlySet<string> = new Set(['group', 'preposition', 'verb', 'adverb']);

const often = formList('often frequently regularly always usually routinely'.split(' '));

/**
 * "Gunmen have killed 300 people since January", "in the past year": what is added up over a time is no one event. The deed of
 * verb `verb` that the time begins with ("since police attacked a market in May") is one.
 */
export function isAddedUp({ passage, chunks }: Sentence, verb = -1): boolean {
  const opener = verb < 0 ? -1 : sinceBefore(chunks, verb);
  for (let at = passage.first; at < passage.last; at++) {
    const word = id(passage, at);
    if (at === opener) continue;
    if (word === since || word === times || often.isAt(passage, at) || (word === far && id(passage, at - 1) === so))
      return true;
    if ((word === past || word === lastId) && at > passage.first && id(passage, at - 1) === the) return true;
  }
  return false;
}

/** Token of the "since" whose clause has the verb at chunk `verb`; -1 if none does. */
function sinceBefore(chunks: readonly Chunk[], verb: number): number {
  for (let at = verb - 1; at >= 0 && at > verb - clauseReach; at--) {
    const { type } = chunks[at]!;
    if (isWord(chunks[at], since)) return chunks[at]!.first;
    if (type === 'verb' || type === 'subordinator' || type === 'mark') return -1;
  }
  return -1;
}

/** Chunks between "since" and the verb of its clause. */
const clauseReach = 6;
