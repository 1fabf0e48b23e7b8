import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, wordAt } from '../../../look.ts';
import { isPassive, objectsOf, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { throwingVerbs } from '../../../words/incident.ts';
import { hardTargets, vehicles } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { whoCame } from '../nouns/met.ts';
import { bearsArms, goingOn, isAddedUp, isOfThem } from '../parties/armed.ts';
import { byPhrase, isBareName, isPlaced, isTarget, namedIn } from '../parties/around.ts';
import { actorsOf, doerOf } from '../parties/doer.ts';
import { standsForPeople } from '../parties/pronouns.ts';
import { ownersOf, weaponOf } from '../parties/weapons.ts';
import { isMilitary } from './attacks.ts';

const [fire, under, fromId, propelled, of] = ids('fire under from rocket-propelled of');

const grenades = wordList('grenade grenades');
const volleys = wordList('volley barrage salvo hail');

const throwing = verbList(throwingVerbs);

/** "fired rockets at the city", "dropped barrel bombs on a market", "threw a grenade at a bus": at somebody or something. */
export function fired(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  // "a grenade tossed at a checkpoint"
  const before = chunkAt(chunks, at - 1)?.group;
  const behindIt =
    before !== undefined && grenades.isAt(passage, before.last - 1) && isType(chunks[at + 1], 'preposition');
  const passive = behindIt || isPassive(chunks, at);
  const own = behindIt ? before : passive ? subjectOf(chunks, at)?.group : objectsOf(chunks, at)[0]?.group;
  // "a volley of rockets"
  const many = !passive && own !== undefined && volleys.isAt(passage, own.last - 1) && isWord(chunks[at + 2], of);
  const object = many ? chunks[at + 3]?.group : (own ?? inTotal(chunks, at));
  if (object === undefined) return null;
  const head = object.head < 0 ? object.last - 1 : object.head;
  const form = wordAt(passage, head)?.form ?? '';
  const drops = chunks[at]!.word?.verb?.lemma === 'drop';
  const thrown = /^grenades?$/.test(form) && id(passage, head - 1) !== propelled;
  const flown = drones.isAt(passage, head);
  if (throwing.has(chunks[at]!.word) && !thrown && chunks[at]!.word?.verb?.lemma !== 'lob') return null;
  if (
    drops
      ? !/^(?:bombs?|munitions?|barrels?)$/.test(form)
      : !flown && !/^(?:rocket|missile|shell|mortar|projectile|grenade)s?$/.test(form) && !isRounds(passage, head)
  )
    return null;
  let behind = at + 1;
  while (
    behind <= at + sendingReach &&
    (chunks[behind]?.group === undefined ||
      chunks[behind]!.group === object ||
      chunks[behind]!.group === own ||
      // "drones and ballistic missiles at the port"
      isType(chunkAt(chunks, behind - 1), 'conjunction') ||
      // "from the roof of the hotel towards the guards"
      isLeavingFrom(chunks, behind))
  )
    behind++;
  const preposition = chunkAt(chunks, behind - 1)?.word?.form ?? '';
  const atThem = firedAtThem(sentence, at, object, own);
  if (atThem !== null) return atThem;
  if (drops && !(behind <= at + sendingReach && aiming.has(preposition))) return dropped(sentence, at, object, passive);
  const near = (many || (passive && !thrown)) && preposition === 'near';
  if (behind > at + sendingReach || !(aiming.has(preposition) || near))
    return thrown && !passive ? thrownBy(sentence, at, object) : null;
  const target = chunks[behind]!.group!;
  const doer = passive ? byPhrase(passage, chunks, at + 1) : doerOf(sentence, at);
  const carrier = doer === null ? null : weaponOf(passage, doer);
  const by = ownersOf(carrier, () => actorsOf(sentence, doer));
  return {
    concept: thrown ? 'grenade' : drops || flown || carrier?.concept === 'air-strike' ? 'air-strike' : 'shell',
    rule: 'en/incident/fired',
    index: at,
    by,
    against: isTarget(passage, target) && !isBareName(passage, target) ? [namedIn(passage, target)] : [],
    weapon: namedIn(passage, object),
  };
}

/** "fired rockets at them": whoever they are. */
function firedAtThem(sentence: Sentence, at: number, object: Group, own: Group | undefined): Happening | null {
  const { passage, chunks } = sentence;
  const behind = chunks.findIndex(({ group }) => group === object) + 1;
  if (own !== object || isPassive(chunks, at) || !aiming.has(chunks[behind]?.word?.form ?? '')) return null;
  if (!standsForPeople(chunks[behind + 1])) return null;
  const doer = doerOf(sentence, at);
  const carrier = doer === null ? null : weaponOf(passage, doer);
  const by = ownersOf(carrier, () => actorsOf(sentence, doer));
  const thrown = grenades.isAt(passage, object.last - 1) && id(passage, object.last - 2) !== propelled;
  return {
    concept: thrown ? 'grenade' : carrier?.concept === 'air-strike' ? 'air-strike' : 'shell',
    rule: 'en/incident/fired',
    index: at,
    by,
    against: [],
    weapon: namedIn(passage, object),
  };
}

/** "dropped a total of 12 bombs" */
function inTotal(chunks: readonly Chunk[], at: number): Group | undefined {
  for (let next = at + 1; next < at + 4; next++) if (isWord(chunks[next], of)) return chunks[next + 1]?.group;
  return undefined;
}

/** "mortar rounds"; "live rounds" are shot from rifles. */
function isRounds(passage: Passage, head: number): boolean {
  return rounds.isAt(passage, head) && guns.isAt(passage, head - 1);
}

const drones = wordList('drone drones uav uavs');
const rounds = wordList('round rounds');
const guns = wordList('mortar artillery tank howitzer');

/** "from the roof", "of the hotel" */
function isLeavingFrom(chunks: readonly Chunk[], at: number): boolean {
  const joint = chunkAt(chunks, at - 1);
  return isWord(joint, fromId) || (isWord(joint, of) && isWord(chunkAt(chunks, at - 3), fromId));
}

/** "The attackers hurled grenades": at whom, nobody says; those who bear arms throw them at somebody. */
function thrownBy(sentence: Sentence, at: number, grenades: Group): Happening | null {
  const { passage } = sentence;
  const doer = goingOn(sentence, at) ?? doerOf(sentence, at);
  const they = doer === null && isOfThem(sentence.chunks, at);
  if (!(they || (doer !== null && bearsArms(passage, doer))) || isAddedUp(sentence)) return null;
  return {
    concept: 'grenade',
    rule: 'en/incident/thrown',
    index: at,
    by: actorsOf(sentence, doer),
    against: [],
    weapon: namedIn(passage, grenades),
  };
}

/** "aircraft dropped three bombs a mile from the camp": at what, nobody says, but what dropped them does. */
function dropped(sentence: Sentence, at: number, bombs: Group, passive: boolean): Happening | null {
  const { passage, chunks } = sentence;
  const doer = passive ? byPhrase(passage, chunks, at + 1) : doerOf(sentence, at);
  const carrier = doer === null ? null : weaponOf(passage, doer);
  // "dropped a barrel", "bombs containing gas": of what form, another word says.
  const filled = chunks[at + (passive ? 1 : 2)]?.word?.form === 'containing';
  if (carrier?.concept !== 'air-strike' || filled || !isPlaced(sentence, at, at + 1)) return null;
  if (!/^(?:bombs?|munitions?)$/.test(wordAt(passage, bombs.head)?.form ?? '')) return null;
  return {
    concept: 'air-strike',
    rule: 'en/incident/dropped',
    index: at,
    by: carrier.owner === null ? [] : [carrier.owner],
    against: [],
    weapon: namedIn(passage, bombs),
  };
}

/** Chunks between a verb of sending and at whom. */
const sendingReach = 8;

const aiming = new Set(['at', 'on', 'into', 'onto', 'against', 'toward', 'towards', 'in', 'over']);

/** "the troops came under mortar fire from the rebels" */
export function underFire(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (isWord(chunkAt(chunks, at - 1), under)) return underShots(sentence, at);
  const weapon = chunkAt(chunks, at - 1)?.group;
  if (weapon === undefined || chunks[at]!.id !== fire || !isWord(chunkAt(chunks, at - 2), under)) return null;
  if (chunkAt(chunks, at - 3)?.word?.verb?.lemma !== 'come') return null;
  const subject = subjectOf(chunks, at - 3);
  const shot = shooting.isAt(passage, weapon.last - 1) && subject !== null ? metByShots(passage, subject.group) : null;
  const means = weaponOf(passage, weapon);
  if (shot !== null)
    return {
      concept: shot,
      rule: 'en/incident/under-fire',
      index: at,
      by: [],
      against: [namedIn(passage, subject!.group)],
      weapon: null,
    };
  if (means?.concept !== 'shell' || subject === null || subject.group.sort === 'bare') return null;
  const from = isWord(chunks[at + 1], fromId) ? chunks[at + 2]?.group : undefined;
  return {
    concept: 'shell',
    rule: 'en/incident/under-fire',
    index: at,
    by: actorsOf(sentence, from ?? null),
    against: [namedIn(passage, subject.group)],
    weapon: means.weapon,
  };
}

/** "the patrol came under fire near Gao"; "the police came under fire for", "from critics", with words. */
function underShots(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (chunkAt(chunks, at - 2)?.word?.verb?.lemma !== 'come' || criticising.has(chunks[at + 1]?.word)) return null;
  const subject = whoCame(sentence, at - 2)?.group;
  const shot = subject === undefined ? null : metByShots(passage, subject);
  const from = isWord(chunks[at + 1], fromId) ? chunks[at + 2]?.group : undefined;
  if (shot === null || (from !== undefined && !bearsArms(passage, from))) return null;
  // "The army came under fire": a body that answers for what it does, unless it says where or from whom.
  if (from === undefined && !isPlaced(sentence, at, at + 1) && !hard.isAt(passage, subject!.last - 1)) return null;
  return {
    concept: shot,
    rule: 'en/incident/under-fire',
    index: at,
    by: actorsOf(sentence, from ?? null),
    against: [namedIn(passage, subject!)],
    weapon: null,
  };
}

const criticising = wordList('for over after');

/** "heavy fire", "small-arms fire" */
const shooting = wordList('heavy intense automatic machine-gun small-arms sniper sustained');

/** Who comes under fire in this sense; a minister comes under fire for his words. */
function metByShots(passage: Passage, group: Group): Concept | null {
  if (isMilitary(passage, group)) return 'clash';
  return hard.isAt(passage, group.last - 1) || carriers.isAt(passage, group.last - 1) ? 'attack' : null;
}

const hard = wordList(hardTargets);
const carriers = wordList(vehicles);
