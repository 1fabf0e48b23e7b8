import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { isPassive, joinedRight, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { formList, wordList } from '../../../word-list.ts';
import { vehicles } from '../../../words/targets.ts';
import type { Happening } from '../found.ts';
import { bearsArms, isAddedUp, isNamed } from '../parties/armed.ts';
import { byPhrase, isPlaced, isTarget, namedIn } from '../parties/around.ts';
import { actorsOf, doerOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';
import { isSuicide } from '../parties/suicide-bomber.ts';
import { typedGroup } from '../typed.ts';
import { isBuilt } from './attacks.ts';
import { exploded } from './explosions.ts';

const [up] = ids('up');

const carriers = wordList(vehicles);
/** What runs through a country. */
const lines = formList(
  'track tracks railway rail line lines pipeline pipelines pylon pylons tower towers tunnel tunnels mast'.split(' '),
);

/** "A minibus blew up in Mogadishu": what carries people, in a place. */
function wentUp(sentence: Sentence, at: number, subject: Placed | null): Happening | null {
  const { passage } = sentence;
  if (subject === null || !carriers.isAt(passage, subject.group.last - 1) || !isPlaced(sentence, at, at + 1))
    return null;
  if (subject.group.figure === null || isAddedUp(sentence)) return null;
  return {
    concept: 'explode',
    rule: 'en/incident/blown-up',
    index: at,
    by: [],
    against: targets(passage, [subject]),
    weapon: null,
  };
}

/** "rebels blew up a bridge", "the bus was blown up near Gao", "a car packed with explosives blew up": things, never people. */
export function blownUp(sentence: Sentence, at: number): Happening | null {
  const { chunks } = sentence;
  // "blowing the train up"
  if (isType(chunks[at + 1], 'group') && isWord(chunks[at + 2], up))
    return blewUp(sentence, at, joinedRight(chunks, at + 1));
  if (!isWord(chunks[at + 1], up)) return null;
  const passive = isPassive(chunks, at);
  const subject = subjectOf(chunks, at);
  const behind = isType(chunks[at + 2], 'group') ? joinedRight(chunks, at + 2) : [];
  if (!passive && behind.length === 0) return exploded(sentence, at) ?? wentUp(sentence, at, subject);
  const done: readonly Placed[] = passive ? (subject === null ? [] : [subject]) : behind;
  return blewUp(sentence, at, done);
}

/** "They dynamited the bridge" */
export function dynamited(sentence: Sentence, at: number): Happening | null {
  return blewUp(sentence, at, sidesOf(sentence, at).done);
}

function isThing(passage: Passage, group: Group): boolean {
  return lines.isAt(passage, group.last - 1) || group.sort === 'things' || isBuilt(passage, group);
}

/** What was blown up, by whoever is the verb's doer. */
function blewUp(sentence: Sentence, at: number, done: readonly Placed[]): Happening | null {
  const { passage, chunks } = sentence;
  const passive = isPassive(chunks, at);
  const first = done[0]?.group;
  if (first === undefined || !isThing(passage, first) || !isTarget(passage, first) || isAddedUp(sentence)) return null;
  const doer = passive ? byPhrase(passage, chunks, at + 2) : doerOf(sentence, at);
  const device = !passive && doer !== null && typedGroup(passage, doer)?.device === true;
  const arms =
    doer !== null && (device || isSuicide(passage, doer) || bearsArms(passage, doer) || isNamed(passage, doer));
  // "engineers blew up the old bridge"
  if (passive ? !arms && !isPlaced(sentence, at, at + 1) : !arms) return null;
  return {
    concept: doer !== null && isSuicide(passage, doer) ? 'suicide-bomb' : 'explode',
    rule: 'en/incident/blown-up',
    index: at,
    by: device ? [] : actorsOf(sentence, doer),
    against: targets(passage, done),
    weapon: device ? namedIn(passage, doer!) : null,
  };
}
