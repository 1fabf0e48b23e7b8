import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../chunk.ts';
import { Form } from '../../inflection.ts';
import { ids } from '../../lexicon.ts';
import { id, isCapitalised, isShouted, wordAt } from '../../look.ts';
import { isPassive, objectsOf, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { lemmaOf, verbList, wordList } from '../../word-list.ts';
import { killingVerbs, slayingVerbs, woundingVerbs } from '../../words/incident.ts';
import { armed, bearsArms, isAddedUp, isAtHand, isNamed } from './armed.ts';
import { isPlaced, isTarget, namedIn } from './around.ts';
import { isChemical } from './chemicals.ts';
import { actorsOf } from './doer.ts';
import type { Happening } from './found.ts';
import { aimedAt } from './nouns.ts';
import { type Sides, sidesOf, targets } from './sides.ts';
import { sendersOf } from './strikes.ts';
import { bySuicide, isSuicide } from './suicide.ts';
import { ownerIn, typedGroup } from './typed.ts';
import { weaponOf } from './weapons.ts';

const [withId, byId, dead, down, have, has, to, death] = ids('with by dead down have has to death');

/** Verbs of killing that make an attack of their own. */
export const killing: ReadonlySet<string> = new Set([...killingVerbs, ...woundingVerbs].map(lemmaOf));
const slaying = verbList(slayingVerbs);
const ambushing = verbList('ambush attack raid shoot');

/** "gunmen killed 14 villagers", "a judge was shot dead in Gao": somebody is killed, and by the words an attack it was. */
export function killed(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  // "carried out raids, killing 12": how they were killed stands before.
  if (subjectOf(chunks, at) === null && !isPassive(chunks, at) && sentBefore(chunks, at) === null) return null;
  if (wounding.has(chunks[at]!.word) && !isShotDead(sentence, at)) return null;
  // "had not killed"
  if (isType(chunkAt(chunks, at - 1), 'negation')) return null;
  // "ambushed and killed five policemen": one deed.
  if (isType(chunkAt(chunks, at - 1), 'conjunction') && ambushing.has(chunkAt(chunks, at - 2)?.word)) return null;
  const chemical = byChemicals(sentence, at);
  if (chemical !== null) return chemical;
  if (isToldBehind(sentence, at)) return null;
  const suicide = bySuicide(sentence, at);
  if (suicide !== null) return suicide;
  const { doer, done } = killedSides(sentence, at);
  const first = done[0]?.group;
  // "Killed, Tens Injured": a second headline, nobody's object.
  if (first === undefined || isOutcome(passage, first)) return null;
  const slain = slaying.has(chunks[at]!.word) || isShotDead(sentence, at);
  if ((first.sort !== 'people' || first.population === null) && !isPerson(passage, first, doer, slain)) return null;
  const fights = first.population === 'combatants' || first.population === 'police';
  const carrier = sentBefore(chunks, at) ?? doer;
  const byWeapon = carrier === null ? null : killedByWeapon(sentence, at, carrier, done);
  if (byWeapon !== null) return byWeapon;
  if (doer === null ? !slain || fights || !isUnsaid(sentence, at) : !isKiller(passage, doer, { fights, slain }))
    return null;
  const many = (first.figure?.low ?? 0) >= hundreds;
  if ((fights || slain || many) && (isSummed(chunks, at) || isAddedUp(sentence))) return null;
  return {
    // Whoever is beheaded or executed fights no more.
    concept:
      doer !== null && isSuicide(passage, doer)
        ? 'suicide-bomb'
        : fights && !isHelpless(chunks, at)
          ? 'clash'
          : 'attack',
    rule: 'en/incident/attacked',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "Rockets fired by the militia killed": what was fired, over who fired it. */
function sentBefore(chunks: readonly Chunk[], at: number): Group | null {
  for (let back = at - 1; back > 0 && back > at - 6; back--) {
    const { type, word } = chunks[back]!;
    if (type === 'verb')
      return sending.has(word) && isWord(chunks[back + 1], byId) ? (chunkAt(chunks, back - 1)?.group ?? null) : null;
    if (type !== 'group' && type !== 'preposition' && type !== 'date') return null;
  }
  return null;
}

const sending = verbList('fire launch');

/** "was killed by a shell in Gao", "rockets killed six people in Gao": the weapon says the form. */
function killedByWeapon(sentence: Sentence, at: number, doer: Group, done: Sides['done']): Happening | null {
  const { passage } = sentence;
  const means = weaponOf(passage, doer);
  // "fired rockets, killing six": of the deed before.
  const gerund = ((sentence.chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0;
  if (means === null || gerund || isAddedUp(sentence) || !isPlaced(sentence, at, at + 1)) return null;
  // "A plane killed two": by falling; "warplanes killed", "a drone killed", "a jet of the coalition killed" from above.
  if (means.concept === 'air-strike' && means.owner === null && !doer.plural && !drones.isAt(passage, doer.last - 1))
    return null;
  return {
    concept: means.concept,
    rule: 'en/incident/killed-by-weapon',
    index: at,
    by: sendersOf(sentence, doer, means),
    against: targets(passage, done),
    weapon: means.weapon,
  };
}

const drones = wordList('drone drones');

/** Whose killing it can have been: an army's of those who fight may be from afar, a name may be a storm's. */
function isKiller(passage: Passage, doer: Group, { fights, slain }: { fights: boolean; slain: boolean }): boolean {
  if (bombers.isAt(passage, doer.last - 1)) return isSuicide(passage, doer);
  if (isAtHand(passage, doer)) return true;
  if (slain) return bearsArms(passage, doer) || isNamed(passage, doer);
  return !fights && armed.isAt(passage, doer.last - 1);
}

/** "shot dead Ana Lopez", "shot a councillor dead": a full name, or one whom those who bear arms kill at close hand. */
function isPerson(passage: Passage, group: Group, doer: Group | null, slain: boolean): boolean {
  const { sort, first, last, figure, indefinite } = group;
  if (sort !== 'other' || !(slain || (doer !== null && isAtHand(passage, doer)))) return false;
  if (indefinite) return slain && doer !== null && bearsArms(passage, doer) && last - first === 2;
  for (let at = first; at < last; at++)
    if (!isCapitalised(passage, at) || isShouted(passage, at) || armed.isAt(passage, at)) return false;
  return figure === null && last - first > 1;
}

/** From here on a perfect adds up: "has killed hundreds". */
const hundreds = 100;

const bombers = wordList('bomber bombers');

/** "have killed 70 rebels", "killing 18 rebels": added up, or of a deed before. */
function isSummed(chunks: readonly Chunk[], at: number): boolean {
  const { forms = 0, lemma } = chunks[at]!.word!.verb!;
  if ((forms & Form.gerund) !== 0) return true;
  const auxiliary = chunkAt(chunks, at - 1);
  return lemma === 'kill' && auxiliary !== undefined && (auxiliary.id === have || auxiliary.id === has);
}

function isHelpless(chunks: readonly Chunk[], at: number): boolean {
  return slaying.has(chunks[at]!.word) || chunks[at]!.word?.verb?.lemma === 'execute';
}

/** "a judge was assassinated in Gao": in a place, by nobody who is named. */
function isUnsaid(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  // "16 who were gunned down": of what is told before.
  let back = at - 1;
  while (isType(chunkAt(chunks, back), 'auxiliary') || isType(chunkAt(chunks, back), 'adverb')) back--;
  if (isType(chunkAt(chunks, back), 'subordinator')) return false;
  return isPassive(chunks, at) && !isWord(chunks[at + 1], byId) && isPlaced(sentence, at, at + 1);
}

/** "shot dead two traders", "were gunned down" */
function isShotDead({ passage, chunks }: Sentence, at: number): boolean {
  const lemma = chunks[at]!.word?.verb?.lemma;
  if (wounding.has(chunks[at]!.word))
    return isToDeath(passage, chunks[at + 1], chunks[at + 2]) || isToDeath(passage, chunks[at + 2], chunks[at + 3]);
  // "shot and killed"
  if (lemma === 'shoot' && isType(chunks[at + 1], 'conjunction') && chunks[at + 2]?.word?.verb?.lemma === 'kill')
    return true;
  // "shot a councillor dead"
  if (lemma === 'shoot' && isType(chunks[at + 1], 'group') && isWord(chunks[at + 2], dead)) return true;
  return lemma === 'shoot'
    ? isWord(chunks[at + 1], dead)
    : (lemma === 'gun' || lemma === 'mow') && isWord(chunks[at + 1], down);
}

/** Verbs of hurting that kill "to death" only: "hacked to death", "stabbed a priest to death". */
const wounding = verbList(woundingVerbs);

function isToDeath(passage: Passage, joint: Chunk | undefined, end: Chunk | undefined): boolean {
  return isWord(joint, to) && end !== undefined && id(passage, end.last - 1) === death;
}

/** Who killed whom; what was shot "dead" or gunned "down" stands behind that word. */
function killedSides(sentence: Sentence, at: number): Sides {
  const { passage, chunks } = sentence;
  const sides = sidesOf(sentence, at);
  if (sides.done.length > 0 || isPassive(chunks, at) || !isShotDead(sentence, at) || !isType(chunks[at + 2], 'group'))
    return sides;
  return { doer: sides.doer, done: objectsOf(chunks, at + 1).filter(({ group }) => isTarget(passage, group)) };
}

/** "soldiers killed 14 people in an air strike", "in an attack on a market": the strike says the form, the attack the rest. */
function isToldBehind(sentence: Sentence, at: number): boolean {
  const { passage, chunks } = sentence;
  for (let next = at + 1; next < at + 9 && next < chunks.length; next++) {
    if (later.has(chunks[next]!.word)) return false;
    // "massacred 50 villagers and killed 12 soldiers in an ambush": of the other deed.
    if (isType(chunks[next], 'verb') && killing.has(chunks[next]!.word?.verb?.lemma ?? '')) return false;
    const group = chunks[next]!.group;
    if (group === undefined) continue;
    const typed = typedGroup(passage, group);
    // "in an ambush late on Thursday": one of which nothing else is said is no claim of its own.
    if (typed?.concept === 'clash' && aimedAt(sentence, next).length === 0 && !isPlaced(sentence, next, next + 1))
      return false;
    if (typed !== null || isAimed(sentence, next)) return true;
  }
  return false;
}

/** What stands behind these is another time. */
const later = wordList('after before while when');

const aimedNouns = wordList('attack attacks raid raids assault');

function isAimed(sentence: Sentence, at: number): boolean {
  return aimedNouns.isAt(sentence.passage, sentence.chunks[at]!.last - 1) && aimedAt(sentence, at).length > 0;
}

/** "Tens Injured": what befell them is all that it says. */
function isOutcome(passage: Passage, { last }: Group): boolean {
  return (
    wordAt(passage, last - 1)?.stateConcept !== undefined || wordAt(passage, last - 1)?.verb?.concept !== undefined
  );
}

/** "killed 12 people with chemical weapons", "poison gas killed 80 people" */
function byChemicals(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  let subject = doer === null ? -1 : at - 1;
  while (subject >= 0 && subject > at - 12 && chunks[subject]!.group !== doer) subject--;
  const rule = 'en/incident/chemical-killing';
  if (subject >= 0 && chunks[subject]!.group === doer && isChemical(sentence, subject)) {
    const owner = ownerIn(passage, doer!, doer!.last - 2);
    return {
      concept: 'chemical-attack',
      rule,
      index: subject,
      by: owner === null ? [] : [owner],
      against: targets(passage, done),
      weapon: [doer!.last - 2, doer!.last],
    };
  }
  for (let next = at + 1; next < chunks.length && next < at + 10; next++) {
    if (chunks[next]!.type === 'verb' || chunks[next]!.type === 'subordinator') return null;
    if (chunks[next]!.id !== withId || chunks[next + 1]?.group === undefined || !isChemical(sentence, next + 1))
      continue;
    return {
      concept: 'chemical-attack',
      rule,
      index: at,
      by: actorsOf(sentence, doer),
      against: targets(passage, done),
      weapon: namedIn(passage, chunks[next + 1]!.group!),
    };
  }
  return null;
}
