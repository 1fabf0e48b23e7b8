import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id } from '../../../look.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { forceNouns } from '../../../words/combatants.ts';
import { violentVerbs } from '../../../words/doers.ts';
import { killingVerbs } from '../../../words/incident.ts';
import { hardTargets, peacefulPlaces } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { isAddedUp, isAtHand } from '../parties/armed.ts';
import { namedIn } from '../parties/around.ts';
import { crowdConcept, isInCrowd } from '../parties/crowds.ts';
import { actorsOf, doerOf } from '../parties/doer.ts';
import { isBuilt, isMilitary } from './attacks.ts';

const [into, on, upon, through, inId, rampage] = ids('into on upon through in rampage');

const met = wordList([...hardTargets, ...peacefulPlaces]);
const forces = wordList(forceNouns);

/** "Gunmen burst into a church", "Raiders swooped on a village", "rampaged through the market": armed, where people are. */
export function rushed(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const joint = jointOf(sentence, at);
  const target = joint < 0 ? undefined : chunks[joint + 1]?.group;
  if (target === undefined || isPassive(chunks, at) || isAddedUp(sentence)) return null;
  if (!met.isAt(passage, target.last - 1) && !isMilitary(passage, target) && !isBuilt(passage, target)) return null;
  // "burst into a church and shot": told by what they did there.
  const doer = isToldAfter(sentence, joint + 2) ? null : doerOf(sentence, at);
  if (doer === null) return null;
  const crowd = isInCrowd(passage, doer);
  // Police burst into houses to search them.
  if (!crowd && (!isAtHand(passage, doer) || forces.isAt(passage, doer.last - 1) || doer.population === 'police'))
    return null;
  if (crowd && chunks[at]!.word?.verb?.lemma !== 'rampaged' && !isWord(chunks[at + 1], on)) return null;
  return {
    concept: crowd
      ? crowdConcept(passage, doer, isMilitary(passage, target))
      : isMilitary(passage, target)
        ? 'clash'
        : 'attack',
    rule: 'en/incident/rushed',
    index: at,
    by: actorsOf(sentence, doer),
    against: [namedIn(passage, target)],
    weapon: null,
  };
}

/** The chunk of "into", "on" or "through" behind the verb; -1 where it goes nowhere. */
function jointOf({ passage, chunks }: Sentence, at: number): number {
  const lemma = chunks[at]!.word?.verb?.lemma;
  const next = chunks[at + 1];
  // "went on the rampage in a village"
  if (lemma === 'go') {
    const raging =
      isWord(next, on) && isType(chunks[at + 2], 'group') && id(passage, chunks[at + 2]!.last - 1) === rampage;
    return raging && (isWord(chunks[at + 3], inId) || isWord(chunks[at + 3], through)) ? at + 3 : -1;
  }
  if (lemma === 'swooped' || lemma === 'descended') return isWord(next, on) || isWord(next, upon) ? at + 1 : -1;
  if (lemma === 'rampaged') return isWord(next, through) || isWord(next, inId) ? at + 1 : -1;
  return isWord(next, into) ? at + 1 : -1;
}

function isToldAfter({ chunks }: Sentence, at: number): boolean {
  for (let next = at; next < at + deedsReach && next < chunks.length; next++) {
    if (isType(chunks[next], 'subordinator')) return false;
    if (isType(chunks[next], 'verb') && violent.has(chunks[next]!.word)) return true;
  }
  return false;
}

/** Chunks between where they burst in and what they did. */
const deedsReach = 9;
const violent = verbList([...violentVerbs, ...killingVerbs, 'loot', 'abduct', 'kidnap', 'open']);
