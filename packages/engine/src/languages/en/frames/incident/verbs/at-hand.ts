import type { Concept } from '../../../../../concepts.ts';
import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isWord } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { forceNouns } from '../../../words/combatants.ts';
import { hardTargets } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { bearsArms, isAddedUp, isAtHand } from '../parties/armed.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { ownerIn } from '../typed.ts';
import { isBuilt, isMilitary } from './attacks.ts';

const [byId, withId] = ids('by with');

const hard = wordList(hardTargets);
const posts = wordList('post posts checkpoint checkpoints outpost outposts garrison barracks patrol patrols');
const forces = wordList(forceNouns);

/** "guerrillas struck a police post", "a bus was targeted by bandits", "rebels bombed a hotel": by hand, where no weapon says how. */
export function struckAtHand(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  const verb = chunks[at]!.word!.verb!;
  if (first === undefined || ((verb.forms & Form.gerund) !== 0 && !isPassive(chunks, at))) return null;
  // "The bombers hit the town": from the air, or among those whom they killed.
  if (doer !== null && bombers.has(formAt(passage, doer.last - 1))) return null;
  // "was targeted in the talks": only with someone who did it, or what nobody talks at.
  const unsaid = doer === null && isPassive(chunks, at) && !isWord(chunks[at + 1], byId);
  if (unsaid ? verb.lemma === 'bomb' || first.definite : doer === null || !isAtHand(passage, doer)) return null;
  const concept = verb.lemma === 'bomb' ? bombed(passage, doer!, first) : metAtHand(passage, first);
  if (concept === null || isAddedUp(sentence)) return null;
  return {
    concept,
    rule: 'en/incident/struck-at-hand',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

function metAtHand(passage: Passage, first: Group): Concept | null {
  const held = posts.isAt(passage, first.last - 1);
  if (!held && !hard.isAt(passage, first.last - 1) && !ofState.isAt(passage, first.last - 1)) return null;
  return held || isMilitary(passage, first) ? 'clash' : 'attack';
}

const bombers: ReadonlySet<string> = new Set(['bomber', 'bombers']);
/** What robbers do not hit. */
const ofState = formList(['offices', 'ministry', 'palace', 'parliament', 'embassy', 'town', 'towns']);

/** What rebels bomb they bomb from the ground; soldiers have guns and aircraft. */
function bombed(passage: Passage, doer: Group, first: Group): Concept | null {
  return forces.isAt(passage, doer.last - 1) || (first.sort === 'other' && !isBuilt(passage, first)) ? null : 'explode';
}

/** "the army bombarded rebel positions": with its guns, where no word speaks of aircraft. */
export function bombarded(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  // "bombarded with questions"
  if (first === undefined || isWord(chunks[at + 1], withId) || isWord(chunks[at + 2], withId)) return null;
  if (doer === null || isAddedUp(sentence)) return null;
  const afloat = warships.isAt(passage, doer.last - 1);
  if (!afloat && !bearsArms(passage, doer)) return null;
  const owner = afloat ? ownerIn(passage, doer, doer.last - 1) : null;
  return {
    concept: 'shell',
    rule: 'en/incident/bombarded',
    index: at,
    by: afloat ? (owner === null ? [] : [owner]) : actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

const warships = formList(
  'warship warships cruiser cruisers battleship battleships destroyer destroyers frigate frigates gunboat gunboats monitor monitors fleet squadron'.split(
    ' ',
  ),
);
