import { isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { forceNouns, protesterNouns } from '../../../words/combatants.ts';
import type { Happening } from '../found.ts';
import { bearsArms, isAddedUp } from '../parties/armed.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { isMilitary } from './attacks.ts';

const to = idOf('to');

const forces = wordList(forceNouns);
const protesters = wordList(protesterNouns);

/** "Soldiers beat villagers", "two teachers were beaten by militiamen": by those who bear arms; a team beats an army too. */
export function beaten(sentence: Sentence, at: number): Happening | null {
  const { passage } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (doer === null || first?.sort !== 'people' || first.population === null || isAddedUp(sentence)) return null;
  if (!bearsArms(passage, doer) || isMilitary(passage, first) || first.population === 'officials') return null;
  const street = forces.isAt(passage, doer.last - 1) && protesters.isAt(passage, first.last - 1);
  return {
    concept: street ? 'break-up' : 'attack',
    rule: 'en/incident/beaten',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "beat a man to death" */
export function isToDeath({ passage, chunks }: Sentence, at: number): boolean {
  for (let next = at + 1; next < at + deathReach; next++)
    if (isWord(chunks[next], to) && formAt(passage, chunks[next]!.last) === 'death') return true;
  return false;
}

const deathReach = 8;
