import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { formAt, wordAt } from '../../look.ts';
import { isPassive, subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { wordList } from '../../word-list.ts';
import {
  armedBodies,
  armedNouns,
  armedTargets,
  crowdNouns,
  forceNouns,
  killingVerbs,
  openPlaces,
  peacefulPlaces,
} from '../../words/incident.ts';
import { isTarget, namedIn } from './around.ts';
import { isChemical } from './chemicals.ts';
import { actorsOf } from './doer.ts';
import type { Happening } from './found.ts';
import { aimedAt } from './nouns.ts';
import { sidesOf, targets } from './sides.ts';
import { ownerIn, typedGroup } from './typed.ts';

const [withId, fire] = ids('with fire');

export const armed = wordList(armedNouns);
const peaceful = wordList(peacefulPlaces);
const armedTarget = wordList(armedTargets);
const soldierly = wordList(['military', 'army', 'training', 'police', 'militia']);
const crowds = wordList(crowdNouns);
const forces = wordList(forceNouns);
/** Verbs of killing that make an attack of their own. */
export const killing: ReadonlySet<string> = new Set(killingVerbs);

/** "gunmen attacked a village": armed people against people and where they live, pray or heal. */
export function attacked(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const lemma = chunks[at]!.word!.verb!.lemma;
  const kills = killing.has(lemma);
  // "carried out raids, killing 12": how they were killed stands before.
  if (kills && subjectOf(chunks, at) === null && !isPassive(chunks, at)) return null;
  const chemical = kills ? byChemicals(sentence, at) : null;
  if (chemical !== null) return chemical;
  if (!kills && lemma !== 'attack' && lemma !== 'raid') return null;
  // "soldiers killed 14 people in an air strike", "in an attack on a market": the strike says the form, the attack the rest.
  for (let next = at + 1; kills && next < at + 9; next++) {
    const group = chunks[next]?.group;
    if (group !== undefined && (typedGroup(passage, group) !== null || isAimed(sentence, next))) return null;
  }
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (doer === null || first === undefined) return null;
  if (!armed.isAt(passage, doer.last - 1) && (kills || !isByBody(passage, doer, first))) return null;
  const people =
    first.sort === 'people' &&
    first.population !== null &&
    first.population !== 'combatants' &&
    first.population !== 'police';
  // "Killed, Tens Injured": a second headline, nobody's object.
  if (kills && first.sort === 'people' && isOutcome(passage, first)) return null;
  // Police raid houses to search them.
  if (lemma === 'raid' && doer.population === 'police') return null;
  const military = !kills && isMilitary(passage, first);
  if (!people && !military && (kills || !(isTown(passage, first) || peaceful.isAt(passage, first.head)))) return null;
  return {
    concept: military ? 'clash' : 'attack',
    rule: 'en/incident/attacked',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

/** A town or an airport: who bears arms attacks them with arms. */
function isTown(passage: Passage, { last }: Group): boolean {
  return towns.isAt(passage, last - 1);
}

/** A base, a camp, a village, attacked by a body that may bear arms: its words are no attack on these. */
function isByBody(passage: Passage, doer: Group, { sort, last }: Group): boolean {
  return sort !== 'people' && bodies.isAt(passage, doer.last - 1) && camps.test(formAt(passage, last - 1));
}

export const towns = wordList(openPlaces);
const bodies = wordList(armedBodies);
const camps = /^(?:base|camp|village|checkpoint|outpost)s?$|^barracks$/;

function isAimed(sentence: Sentence, at: number): boolean {
  const form = wordAt(sentence.passage, sentence.chunks[at]!.last - 1)?.form;
  return (form === 'attack' || form === 'attacks' || form === 'raid') && aimedAt(sentence, at).length > 0;
}

/** "Tens Injured": what befell them is all that it says. */
function isOutcome(passage: Passage, { last }: Group): boolean {
  return (
    wordAt(passage, last - 1)?.stateConcept !== undefined || wordAt(passage, last - 1)?.verb?.concept !== undefined
  );
}

/** "an army base", "a training camp", "soldiers": who or what fights back. */
export function isMilitary(passage: Passage, { last, population }: Pick<Group, 'last' | 'population'>): boolean {
  if (population === 'combatants' || population === 'police') return true;
  const word = wordAt(passage, last - 1);
  return armedTarget.has(word) || (peaceful.has(word) && soldierly.isAt(passage, last - 2));
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

/** "opened fire on a bus" */
export function openedFire(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const target = chunks[at + 3]?.group;
  const aim = chunks[at + 2]?.word?.form;
  if (
    !isWord(chunks[at + 1], fire) ||
    (aim !== 'on' && aim !== 'at') ||
    target === undefined ||
    !isTarget(passage, target)
  )
    return null;
  const doer = subjectOf(chunks, at);
  const concept: Concept =
    target.population === 'combatants' || target.population === 'police'
      ? 'clash'
      : isCrowd(passage, target) && doer !== null && isForce(passage, doer.group)
        ? 'put-down'
        : 'attack';
  return {
    concept,
    rule: 'en/incident/opened-fire',
    index: at,
    by: actorsOf(sentence, doer?.group ?? null),
    against: [namedIn(passage, target)],
    weapon: null,
  };
}

export function isCrowd(passage: Passage, group: Group | null): boolean {
  return group !== null && crowds.isAt(passage, group.head);
}

function isForce(passage: Passage, group: Group): boolean {
  return forces.isAt(passage, group.last - 1);
}
