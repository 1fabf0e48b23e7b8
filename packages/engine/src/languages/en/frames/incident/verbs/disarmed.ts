import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { devices } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { bearsArms, isAddedUp } from '../parties/armed.ts';
import { isPlaced } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { isLaid } from '../typed.ts';

const byId = idOf('by');

const lying = wordList(devices.filter((form) => form !== 'car' && form !== 'explosives'));
const mines = wordList(['mine', 'mines']);
const ofArms = formList(['explosive', 'improvised', 'bomb']);
const gadgets = wordList(['device', 'devices']);
const sappers = formList('sappers engineers deminers de-miners experts'.split(' '));

/** "Troops disarmed a bomb", "Sappers destroyed 20 mines", "two devices were dismantled near Gao": arms that harm nobody any more. */
export function disarmed(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (first === undefined || first.none || !isDevice(passage, first) || isAddedUp(sentence)) return null;
  const passive = isPassive(chunks, at);
  // A blast destroys mines as well.
  const safe = chunks[at]!.word?.verb?.lemma !== 'destroy';
  if (doer === null) {
    if (!safe || !passive || isWord(chunks[at + 1], byId) || !isPlaced(sentence, at, at + 1)) return null;
  } else if (!bearsArms(passage, doer) && !sappers.isAt(passage, doer.last - 1)) return null;
  return {
    concept: 'defuse',
    rule: 'en/incident/disarmed',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "an explosive device"; any other device is of peace, and gold comes from a mine. */
function isDevice(passage: Passage, group: Group): boolean {
  const last = group.last - 1;
  if (!lying.isAt(passage, last)) return false;
  if (mines.isAt(passage, last)) return isLaid(passage, group) || group.figure?.article === false;
  return !gadgets.isAt(passage, last) || ofArms.isIn(passage, group.first, last);
}
