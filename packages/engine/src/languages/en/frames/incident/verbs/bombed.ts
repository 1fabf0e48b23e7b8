import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { flyingForces } from '../../../words/combatants.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { isBareName, namedIn } from '../parties/around.ts';
import { sidesOf, targets } from '../parties/sides.ts';

const [withId] = ids('with');

const flying = wordList(flyingForces);

/**
 * "the military bombed a village", "Ruritania bombed a bridge": with its aircraft, where no word says with what. A bare name may
 * be that of rebels, who lay their bombs: it counts only where it turns out to be a state.
 */
export function bombedFromAir(sentence: Sentence, at: number): Happening | null {
  const { passage } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  if (doer === null || done.length === 0 || isAddedUp(sentence, at)) return null;
  const forces = isFlying(passage, doer);
  if (!forces && !isBareName(passage, doer)) return null;
  // "bombed the town with leaflets"
  if (isWith(sentence, at)) return null;
  return {
    concept: 'air-strike',
    rule: 'en/incident/bombed',
    index: at,
    by: [namedIn(passage, doer)],
    against: isBareName(passage, done[0]!.group) ? [] : targets(passage, done),
    weapon: null,
    ofState: !forces,
  };
}

function isFlying(passage: Passage, { last }: Group): boolean {
  return flying.isAt(passage, last - 1);
}

/** Chunks between the verb and "with". */
const reach = 8;

function isWith({ chunks }: Sentence, at: number): boolean {
  for (let next = at + 1; next < at + reach; next++) if (isWord(chunks[next], withId)) return true;
  return false;
}
