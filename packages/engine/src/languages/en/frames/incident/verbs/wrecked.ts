import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isWord } from '../../../chunk.ts';
import { idOf } from '../../../lexicon.ts';
import { isPassive, objectsOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import type { Happening } from '../found.ts';
import { bearsArms, isAddedUp, isAtHand } from '../parties/armed.ts';
import { isPlaced, isTarget } from '../parties/around.ts';
import { isInCrowd } from '../parties/crowds.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { ownerIn } from '../typed.ts';
import { isBuilt } from './attacks.ts';

const byId = idOf('by');

/** What runs through a country, and what grows there. */
const lines = formList(
  'track tracks railway rail line lines pipeline pipelines pylon pylons tower towers mast masts tree trees orchard orchards crops shrine shrines grave graves tomb tombs cemetery statue statues',
);
/** Deeds that no shell and no storm does. */
const onPurpose = wordList('vandalised vandalized sabotaged desecrated uprooted');

/** "Militiamen destroyed a clinic", "A pipeline was sabotaged near Gao": by hand, where no word says with what. */
export function wrecked(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done: met } = sidesOf(sentence, at);
  // "uprooted 40 olive trees": no target of arms.
  const done = met.length > 0 ? met : objectsOf(chunks, at).filter(({ group }) => lines.isAt(passage, group.last - 1));
  const first = done[0]?.group;
  if (first === undefined || !isProperty(passage, first) || isAddedUp(sentence)) return null;
  if (met.length > 0 && !isTarget(passage, first)) return null;
  const deed = onPurpose.has(chunks[at]!.word);
  if (doer === null) {
    if (!deed || !isPassive(chunks, at) || isWord(chunks[at + 1], byId) || !isPlaced(sentence, at, at + 1)) return null;
  } else if (!isAtHand(passage, doer) && !isInCrowd(passage, doer) && !pullsDown(sentence, at, doer)) return null;
  const owner = doer !== null && machines.isAt(passage, doer.last - 1) ? ownerIn(passage, doer, doer.last - 1) : null;
  return {
    concept: 'loot',
    rule: 'en/incident/wrecked',
    index: at,
    by: owner === null ? actorsOf(sentence, doer) : [owner],
    against: targets(passage, done),
    weapon: null,
  };
}

/** "The army demolished two houses", "Bulldozers demolished homes": an army does it from close by. */
function pullsDown({ passage, chunks }: Sentence, at: number, doer: Group): boolean {
  return (
    chunks[at]!.word?.verb?.lemma === 'demolish' && (bearsArms(passage, doer) || machines.isAt(passage, doer.last - 1))
  );
}

const machines = wordList(['bulldozer', 'bulldozers']);

function isProperty(passage: Passage, group: Group): boolean {
  return lines.isAt(passage, group.last - 1) || isBuilt(passage, group);
}
