import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, isCapitalised } from '../../../look.ts';
import { isPassive, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { forceNouns } from '../../../words/combatants.ts';
import { peacefulPlaces, vehicles } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { bearsArms, goingOn, isAtHand } from '../parties/armed.ts';
import { byPhrase, isPlaced, isTarget, namedIn } from '../parties/around.ts';
import { actorsOf, doerOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { ownersOf, weaponOf } from '../parties/weapons.ts';
import { isCrowd, isMilitary } from './attacks.ts';
import { harmless } from './dispersed.ts';

const [fire, by, of, air, withId, up, onId, toId] = ids('fire by of air with up on to');

const forces = wordList(forceNouns);
const peaceful = wordList(peacefulPlaces);
const aims = wordList('on at upon into toward towards');

/** "opened fire on a bus", "on crowds of people", "gunmen opened fire in a market" */
export function openedFire(sentence: Sentence, at: number): Happening | null {
  const { chunks } = sentence;
  // "opened unprovoked fire on"
  if (isType(chunks[at + 1], 'verb') && isWord(chunks[at + 2], fire)) return openedFireAt(sentence, at, at + 2);
  // "opened up on a convoy"
  if (!isWord(chunks[at + 1], fire) && !(isWord(chunks[at + 1], up) && isWord(chunks[at + 2], onId))) return null;
  return openedFireAt(sentence, at, at + 1);
}

/** Who opened fire on whom, where chunk `shots` is the fire. */
function openedFireAt(sentence: Sentence, at: number, shots: number): Happening | null {
  const { passage, chunks } = sentence;
  const doer = goingOn(sentence, at) ?? subjectOf(chunks, at)?.group ?? null;
  // "opened fire with automatic weapons on"
  const aim = isWord(chunks[shots + 1], withId) && isType(chunks[shots + 2], 'group') ? shots + 3 : shots + 1;
  const target = aims.has(chunks[aim]?.word) ? targetAt(passage, chunks, aim + 1) : undefined;
  if (target === undefined) {
    // "The guards opened fire": who fires back at whom, nobody says.
    if (doer === null || !isAtHand(passage, doer) || forces.isAt(passage, doer.last - 1)) return null;
    if (aims.has(chunks[aim]?.word) || !isPlaced(sentence, shots, shots + 1)) return null;
  }
  // "aircraft opened fire on a village"
  const carrier = doer === null ? null : weaponOf(passage, doer);
  return {
    concept:
      carrier?.concept === 'air-strike'
        ? carrier.concept
        : target === undefined
          ? 'attack'
          : conceptOf(passage, target, doer),
    rule: 'en/incident/opened-fire',
    index: at,
    by: ownersOf(carrier, () => actorsOf(sentence, doer)),
    against: target === undefined ? [] : [namedIn(passage, target)],
    weapon: carrier?.weapon ?? null,
  };
}

/** "soldiers fired on a bus", "the patrol was fired upon by gunmen" */
export function firedOn(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (!aims.has(chunks[at + 1]?.word)) return null;
  // "opened fire on", and "attacked the bus, firing at it": of the deed before.
  const gerund = ((chunks[at]!.word?.verb?.forms ?? 0) & Form.gerund) !== 0;
  // "resorted to firing at"
  const begun = gerund && beginning.has(chunkAt(chunks, at - 1)?.word?.verb?.lemma ?? '');
  if (!begun && (isType(chunkAt(chunks, at - 1), 'verb') || (gerund && !isWord(chunkAt(chunks, at - 1), toId))))
    return null;
  const passive = isPassive(chunks, at);
  const target = passive ? (subjectOf(chunks, at)?.group ?? undefined) : targetAt(passage, chunks, at + 2);
  if (target === undefined || !canBeShot(passage, target)) return null;
  // "fired on by"
  const doer = passive
    ? isWord(chunks[at + 2], by)
      ? byPhrase(passage, chunks, at + 2)
      : null
    : doerOf(sentence, begun ? at - 1 : at);
  const carrier = passive || doer === null ? null : weaponOf(passage, doer);
  if (
    passive
      ? !isType(chunks[at + 2], 'preposition') && chunks[at + 2] !== undefined
      : doer === null || (carrier === null && !bearsArms(passage, doer))
  )
    return null;
  // "helicopters fired on the village"
  const above = carrier?.concept === 'air-strike';
  return {
    concept: above
      ? 'air-strike'
      : !passive && isProtesting(chunks[at + 3]) && doer !== null && forces.isAt(passage, doer.last - 1)
        ? 'put-down'
        : conceptOf(passage, target, doer),
    rule: 'en/incident/fired-on',
    index: at,
    by: above ? ownersOf(carrier, () => []) : actorsOf(sentence, doer),
    against: [namedIn(passage, target)],
    weapon: above ? carrier.weapon : null,
  };
}

/** "began firing into a police post" */
const beginning: ReadonlySet<string> = new Set(['begin', 'start']);

/** "Gunmen sprayed a bus with bullets" */
export function sprayed(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  let joint = at + 1;
  while (joint < at + 5 && !isWord(chunks[joint], withId)) joint++;
  const shot = isWord(chunks[joint], withId) ? chunks[joint + 1]?.group : undefined;
  if (first === undefined || shot === undefined || !shots.isAt(passage, shot.last - 1)) return null;
  return {
    concept: conceptOf(passage, first, doer),
    rule: 'en/incident/sprayed',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "Gunmen machine-gunned a bus" */
export function machineGunned(sentence: Sentence, at: number): Happening | null {
  const { passage } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (first === undefined || !canBeShot(passage, first)) return null;
  return {
    concept: conceptOf(passage, first, doer),
    rule: 'en/incident/machine-gunned',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "They exchanged fire with the police": two sides that shoot. */
export function exchangedFire(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  // "exchanged artillery fire"
  const guns = chunks[at + 1]?.group;
  // "traded gun fire with"
  const small = guns !== undefined && guns.last - guns.first === 1 && smallArms.isAt(passage, guns.first);
  if (guns !== undefined && isWord(chunks[at + 2], fire) && !small) return exchangedShells(sentence, at, guns);
  const shots = small ? at + 2 : at + 1;
  if (!isWord(chunks[shots], fire) && !volleys.isAt(passage, (chunks[shots]?.last ?? 0) - 1)) return null;
  const other = isWord(chunks[shots + 1], withId) ? chunks[shots + 2]?.group : undefined;
  if (other !== undefined && !bearsArms(passage, other)) return null;
  const doer = doerOf(sentence, at);
  // "The two sides traded fire across the river"
  const both = doer !== null && formAt(passage, doer.last - 1) === 'sides' && isPlaced(sentence, shots, shots + 1);
  if (other === undefined && !both && (doer === null || !bearsArms(passage, doer))) return null;
  return {
    concept: 'clash',
    rule: 'en/incident/exchanged-fire',
    index: at,
    by: both ? [] : actorsOf(sentence, doer),
    against: other === undefined ? [] : [namedIn(passage, other)],
    weapon: null,
  };
}

const volleys = formList(['shots', 'gunfire', 'volleys']);
const smallArms = formList(['gun', 'small-arms', 'machine-gun', 'rifle', 'sniper']);

function exchangedShells(sentence: Sentence, at: number, guns: Group): Happening | null {
  const means = weaponOf(sentence.passage, guns);
  if (means?.concept !== 'shell') return null;
  const by = actorsOf(sentence, doerOf(sentence, at));
  return { concept: 'shell', rule: 'en/incident/exchanged-fire', index: at, by, against: [], weapon: means.weapon };
}

/** "police fired tear gas at protesters", "soldiers fired shots at a crowd": forces against people in the street. */
export function firedAtCrowd(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (isPassive(chunks, at)) return shotsFired(sentence, at);
  if (!isType(chunks[at + 1], 'group') || !shots.isAt(passage, chunks[at + 1]!.last - 1)) return null;
  // "fired rubber bullets and tear gas at"
  const also = isType(chunks[at + 2], 'conjunction') && isType(chunks[at + 3], 'group') ? at + 3 : at + 1;
  const target = aims.has(chunks[also + 1]?.word) ? targetAt(passage, chunks, also + 2) : undefined;
  const doer = goingOn(sentence, at) ?? doerOf(sentence, at);
  if (target === undefined || doer === null || !bearsArms(passage, doer)) return null;
  const crowd = isCrowd(passage, target) && forces.isAt(passage, doer.last - 1);
  const spared = spares(passage, chunks[at + 1]!) && (also === at + 1 || spares(passage, chunks[also]!));
  if (!crowd && (!canBeShot(passage, target) || spared)) return null;
  return {
    concept: crowd && spared ? 'break-up' : conceptOf(passage, target, doer),
    rule: 'en/incident/fired-at-crowd',
    index: at,
    by: actorsOf(sentence, doer),
    against: [namedIn(passage, target)],
    weapon: namedIn(passage, chunks[at + 1]!.group!),
  };
}

/** "tear gas", "rubber bullets": what drives people off. */
function spares(passage: Passage, { last }: Chunk): boolean {
  return harmless.isAt(passage, last - 1) || soft.isAt(passage, last - 2);
}

const soft = formList(['rubber', 'plastic', 'rubber-coated']);

/** "Shots were fired at a patrol": by nobody who is named. */
function shotsFired(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const fired = subjectOf(chunks, at)?.group;
  if (fired === undefined || !shots.isAt(passage, fired.last - 1) || !aims.has(chunks[at + 1]?.word)) return null;
  const target = targetAt(passage, chunks, at + 2);
  if (target === undefined || !canBeShot(passage, target)) return null;
  return {
    concept: conceptOf(passage, target, null),
    rule: 'en/incident/shots-fired',
    index: at,
    by: [],
    against: [namedIn(passage, target)],
    weapon: null,
  };
}

const shots = wordList('gas bullets shots rounds ammunition gunfire grenades cannon');

/** Who or what is fired on from chunk `at`; "the air" is nobody. */
function targetAt(passage: Passage, chunks: readonly Chunk[], at: number): Group | undefined {
  const group = chunks[at]?.group;
  if (group === undefined || chunks[at]!.id === air) return undefined;
  // "crowds of people", "a group of farmers"
  if (isCrowd(passage, group)) return group;
  const behind = isWord(chunks[at + 1], of) ? chunks[at + 2]?.group : undefined;
  if (behind?.sort === 'people' && group.sort === 'other') return behind;
  // "fired on a rabid dog"
  const some = group.sort !== 'other' || isCapitalised(passage, group.last - 1) || canBeShot(passage, group);
  return some && isTarget(passage, group) ? group : undefined;
}

/** People, what carries them, where they are. */
function canBeShot(passage: Passage, group: Group): boolean {
  return (
    (group.sort === 'people' && (group.population !== null || folk.isAt(passage, group.last - 1))) ||
    isMilitary(passage, group) ||
    isCrowd(passage, group) ||
    peaceful.isAt(passage, group.last - 1) ||
    carriers.isAt(passage, group.last - 1)
  );
}

/** "people protesting" */
function isProtesting(chunk: Chunk | undefined): boolean {
  return isType(chunk, 'verb') && protesting.has(chunk!.word);
}

const protesting = verbList('protest demonstrate');
const carriers = wordList(vehicles);
const folk = formList('population inhabitants locals people');

function conceptOf(passage: Passage, target: Group, doer: Group | null): Concept {
  if (isMilitary(passage, target)) return 'clash';
  return isCrowd(passage, target) && doer !== null && forces.isAt(passage, doer.last - 1) ? 'put-down' : 'attack';
}
