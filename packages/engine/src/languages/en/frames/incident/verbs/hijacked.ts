import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isType } from '../../../chunk.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { forceNouns } from '../../../words/combatants.ts';
import { vehicles, vessels } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { goingOn, isAddedUp, isAtHand } from '../parties/armed.ts';
import { isPlaced } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';

const crewed = wordList(vessels);
const carriers = wordList(vehicles);
const forces = wordList(forceNouns);

/** "hijacked a bus", "commandeered two lorries": taken with those aboard, or only the thing. */
export function hijacked(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  const concept = first === undefined ? null : conceptOf(passage, first);
  if (concept === null || isAddedUp(sentence)) return null;
  const known = goingOn(sentence, at) ?? doer;
  // "the hijacked bus": of what was told before; "A tanker was hijacked off the coast".
  if (known === null && !(isPassive(chunks, at) && isPlaced(sentence, at, at + 1))) return null;
  if (known !== null && forces.isAt(passage, known.last - 1)) return null;
  return {
    concept,
    rule: 'en/incident/hijacked',
    index: at,
    by: actorsOf(sentence, known),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "Pirates seized a tanker": with those aboard; a coastguard seizes boats by law. */
export function seizedVessel(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (first === undefined || doer === null || !crewed.isAt(passage, first.last - 1) || isAddedUp(sentence)) return null;
  if (!isType(chunks[at + 1], 'group') && !isPassive(chunks, at)) return null;
  if (!isAtHand(passage, doer) || forces.isAt(passage, doer.last - 1) || doer.population === 'police') return null;
  return {
    concept: 'abduct',
    rule: 'en/incident/hijacked',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

function conceptOf(passage: Passage, { last }: Group): Concept | null {
  if (crewed.isAt(passage, last - 1)) return 'abduct';
  return carriers.isAt(passage, last - 1) ? 'loot' : null;
}
