import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { isPassive, joinedRight, objectsOf, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { dissentNouns, forceNouns } from '../../../words/combatants.ts';
import type { Happening } from '../found.ts';
import { goingOn, isAddedUp, isAtHand } from '../parties/armed.ts';
import { byPhrase, isPlaced } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { isCrowd } from './attacks.ts';
import { doerOf, fights } from './captives.ts';

const [up, into] = ids('up into');

const forces = wordList(forceNouns);
const dissenters = wordList(dissentNouns);

/** "The gunmen rounded up the men of the village": whoever is no authority takes them captive, police arrest them. */
export function roundedUp(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const passive = isPassive(chunks, at);
  if (!isWord(chunks[at + 1], up) || isAddedUp(sentence)) return null;
  const doer = passive ? byPhrase(passage, chunks, at + 2) : doerOf(sentence, at);
  const subject = passive ? subjectOf(chunks, at) : null;
  const behind = isType(chunks[at + 2], 'adverb') ? at + 3 : at + 2;
  const done = passive
    ? subject === null
      ? []
      : [subject]
    : isType(chunks[behind], 'group')
      ? joinedRight(chunks, behind)
      : [];
  const first = done[0]?.group;
  if (first?.sort !== 'people' || first.population === null || doer === null) return null;
  if (isAuthority(passage, doer)) return arrestOf(sentence, at, doer, done);
  if (!isAtHand(passage, doer) || fights(first)) return null;
  return {
    concept: 'abduct',
    rule: 'en/incident/rounded-up',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "police arrested 40 protesters", "two militants were detained in Gao": for what they stand for, not for a crime. */
export function arrested(sentence: Sentence, at: number): Happening | null {
  const { doer, done } = sidesOf(sentence, at);
  return arrestOf(sentence, at, doer, done);
}

/** "Troops took 14 men into custody", "were taken into custody by soldiers" */
export function intoCustody(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const passive = isPassive(chunks, at);
  const subject = passive ? subjectOf(chunks, at) : null;
  const done = passive ? (subject === null ? [] : [subject]) : objectsOf(chunks, at);
  const joint = passive ? at + 1 : (done.at(-1)?.index ?? at) + 1;
  if (!isWord(chunks[joint], into) || formAt(passage, (chunks[joint + 1]?.last ?? 1) - 1) !== 'custody') return null;
  return arrestOf(sentence, at, passive ? byPhrase(passage, chunks, joint + 2) : doerOf(sentence, at), done);
}

function arrestOf(sentence: Sentence, at: number, doer: Group | null, done: readonly Placed[]): Happening | null {
  const { passage, chunks } = sentence;
  const first = done[0]?.group;
  if (first?.sort !== 'people' || first.figure === null || first.none || isAddedUp(sentence)) return null;
  if (isMassArrest(sentence, at, first, doer))
    return {
      concept: 'detain',
      rule: 'en/incident/arrested',
      index: at,
      by: actorsOf(sentence, doer),
      against: targets(passage, done),
      weapon: null,
    };
  if (first.population !== 'combatants' && !isCrowd(passage, first) && !dissenters.isAt(passage, first.last - 1))
    return null;
  const known = doer ?? (isPassive(chunks, at) ? null : goingOn(sentence, at));
  if (known === null ? !isPassive(chunks, at) || !isPlaced(sentence, at, at + 1) : !isAuthority(passage, known))
    return null;
  return {
    concept: 'detain',
    rule: 'en/incident/arrested',
    index: at,
    by: actorsOf(sentence, known),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "Troops detained 14 men in Gao", "Police arrested 200 people": soldiers are after no thieves, and few thieves are so many. */
function isMassArrest(sentence: Sentence, at: number, first: Group, doer: Group | null): boolean {
  const { passage } = sentence;
  if (fights(first) || !isPlaced(sentence, at, at + 1)) return false;
  // "Three men were detained in a raid": by those who raided.
  if (doer === null) return isInRaid(sentence, at) && !first.figure!.article && first.population !== null;
  if (!isAuthority(passage, doer)) return false;
  return doer.population === 'police' || police.isAt(passage, doer.last - 1)
    ? (first.figure?.low ?? 0) >= mass
    : !first.figure!.article && first.population !== null;
}

const police = formList(['police', 'policemen', 'officers', 'guards', 'authorities']);
const mass = 20;

function isAuthority(passage: Passage, doer: Group): boolean {
  return doer.population === 'police' || forces.isAt(passage, doer.last - 1) || police.isAt(passage, doer.last - 1);
}

/** "detained in a raid", "during a sweep" */
function isInRaid({ passage, chunks }: Sentence, at: number): boolean {
  if (!isPassive(chunks, at) || !during.has(chunks[at + 1]?.word)) return false;
  const group = chunks[at + 2]?.group;
  return group !== undefined && raids.isAt(passage, group.last - 1);
}

const during = wordList(['in', 'during']);
const raids = formList(['raid', 'raids', 'sweep', 'sweeps', 'round-up', 'crackdown']);
