import type { Sentence } from '../../../sentence.ts';
import { formList } from '../../../word-list.ts';
import type { Happening } from '../found.ts';
import { isAddedUp, isAtHand } from '../parties/armed.ts';
import { isTarget } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';

/** What raiders drive off. */
const herds = formList('cattle livestock camels goats sheep cows animals herd herds'.split(' '));

/** "Gunmen stole 200 cattle", "food was stolen by militiamen": with arms; a thief has none. */
export function stolen(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group ?? chunks[at + 1]?.group;
  if (doer === null || first === undefined || isAddedUp(sentence)) return null;
  const driven = herds.isAt(passage, first.last - 1);
  if (!driven && (!isTarget(passage, first) || first.sort === 'people')) return null;
  if (!isAtHand(passage, doer) || doer.population === 'police') return null;
  return {
    concept: 'loot',
    rule: 'en/incident/stolen',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}
