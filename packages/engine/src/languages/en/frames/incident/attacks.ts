import type { Concept } from '../../../../concepts.ts';
import type { Group } from '../../../../mentions/group.ts';
import type { Passage } from '../../../../text/passage.ts';
import { wordAt } from '../../look.ts';
import { subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import { wordList } from '../../word-table.ts';
import { armedNouns, crowdNouns, forceNouns, killingVerbs, peacefulPlaces } from '../../words/incident.ts';
import { isTarget, namedIn } from './around.ts';
import { isChemical } from './chemicals.ts';
import type { Happening } from './found.ts';
import { actorOf, sidesOf, targets } from './sides.ts';
import { ownerIn, typedGroup } from './typed.ts';

const armed = wordList(armedNouns);
const peaceful = wordList(peacefulPlaces);
const crowds = wordList(crowdNouns);
const forces = wordList(forceNouns);
/** Verbs of killing that make an attack of their own. */
export const killing: ReadonlySet<string> = new Set(killingVerbs);

/** "gunmen attacked a village": armed people against people and where they live, pray or heal. */
export function attacked(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const lemma = chunks[at]!.word!.verb!.lemma;
  const kills = killing.has(lemma);
  const chemical = kills ? byChemicals(sentence, at) : null;
  if (chemical !== null) return chemical;
  if (!kills && lemma !== 'attack' && lemma !== 'raid') return null;
  // "soldiers killed 14 people in an air strike": the strike says the form.
  for (let next = at + 1; kills && next < at + 9; next++)
    if (chunks[next]?.group !== undefined && typedGroup(passage, chunks[next]!.group!) !== null) return null;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (doer === null || first === undefined || !armed.has(wordAt(passage, doer.last - 1))) return null;
  const people =
    first.sort === 'people' &&
    first.population !== null &&
    first.population !== 'combatants' &&
    first.population !== 'police';
  if (!people && (kills || !peaceful.has(wordAt(passage, first.head)))) return null;
  return {
    concept: 'attack',
    rule: 'en/incident/attacked',
    index: at,
    by: actorOf(passage, doer),
    against: targets(passage, done),
    weapon: null,
  };
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
    if (chunks[next]!.word?.form !== 'with' || chunks[next + 1]?.group === undefined || !isChemical(sentence, next + 1))
      continue;
    return {
      concept: 'chemical-attack',
      rule,
      index: at,
      by: doer === null ? [] : actorOf(passage, doer),
      against: targets(passage, done),
      weapon: namedIn(passage, chunks[next + 1]!.group!),
    };
  }
  return null;
}

/** "opened fire on a bus" */
export function openedFire({ passage, chunks }: Sentence, at: number): Happening | null {
  const target = chunks[at + 3]?.group;
  const aim = chunks[at + 2]?.word?.form;
  if (
    chunks[at + 1]?.word?.form !== 'fire' ||
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
    by: doer === null ? [] : actorOf(passage, doer.group),
    against: [namedIn(passage, target)],
    weapon: null,
  };
}

function isCrowd(passage: Passage, group: Group): boolean {
  return crowds.has(wordAt(passage, group.head));
}

function isForce(passage: Passage, group: Group): boolean {
  return forces.has(wordAt(passage, group.last - 1));
}
