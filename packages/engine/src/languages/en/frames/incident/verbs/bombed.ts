import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { flyingForces } from '../../../words/combatants.ts';
import { openPlaces } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { isAddedUp } from '../parties/armed.ts';
import { isBareName, namedIn } from '../parties/around.ts';
import { sidesOf, targets } from '../parties/sides.ts';

const [withId, byId] = ids('with by');

const flying = wordList(flyingForces);

/**
 * "the military bombed a village", "Ruritania bombed a bridge": with its aircraft, where no word says with what. A bare name may
 * be that of rebels, who lay their bombs: it counts only where it turns out to be a state.
 */
export function bombedFromAir(sentence: Sentence, at: number): Happening | null {
  const { passage } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  if (done.length === 0 || isAddedUp(sentence, at)) return null;
  if (doer === null) return townBombed(sentence, at, done[0]!.group);
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

/** "Gao was bombed overnight", "The villages were bombed": a whole town is bombed from above; a house may be from the ground. */
function townBombed(sentence: Sentence, at: number, first: Group): Happening | null {
  const { passage, chunks } = sentence;
  const name = isBareName(passage, first);
  if (!isPassive(chunks, at) || isWord(chunks[at + 1], byId) || isWith(sentence, at)) return null;
  if (!name && !grounds.isAt(passage, first.last - 1)) return null;
  return {
    concept: 'air-strike',
    rule: 'en/incident/bombed',
    index: at,
    by: [],
    against: name ? [] : [namedIn(passage, first)],
    weapon: null,
    town: name ? [first.first, first.last] : null,
  };
}

const grounds = wordList([...openPlaces, 'village', 'villages']);

function isFlying(passage: Passage, { last }: Group): boolean {
  return flying.isAt(passage, last - 1);
}

/** Chunks between the verb and "with". */
const reach = 8;

function isWith({ chunks }: Sentence, at: number): boolean {
  for (let next = at + 1; next < at + reach; next++) if (isWord(chunks[next], withId)) return true;
  return false;
}
