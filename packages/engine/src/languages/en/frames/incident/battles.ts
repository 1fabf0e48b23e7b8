import type { Passage } from '../../../../text/passage.ts';
import { chunkAt, isWord } from '../../chunk.ts';
import { ids } from '../../lexicon.ts';
import { id } from '../../look.ts';
import { subjectOf } from '../../roles.ts';
import type { Sentence } from '../../sentence.ts';
import type { Word } from '../../word.ts';
import { verbList, wordList } from '../../word-list.ts';
import { battleKinds } from '../../words/incident.ts';
import { armed } from './armed.ts';
import { isPlaced, isUnreal } from './around.ts';
import { isBehindPlace } from './behind-place.ts';
import { between } from './between.ts';
import { actorsOf } from './doer.ts';
import type { Happening } from './found.ts';
import { isHarmless } from './harmless.ts';
import type { Range } from './typed.ts';

/** Whether a word is a noun of {@link battle}. */
export function opensBattle({ form }: Word): boolean {
  return form === 'battle' || form === 'battles' || form === 'fight' || form === 'encounter' || form === 'exchange';
}

const [into, inId, over, single, several, fight, encounter, exchange, of] = ids(
  'into in over battle battles fight encounter exchange of',
);
const kinds = wordList(battleKinds);

/** "fierce battles with government troops", "a gun battle in the town": of arms by its kind, or by whom it is fought with. */
export function battle(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (group === undefined || group.none) return null;
  const noun = id(passage, group.last - 1);
  if (noun === exchange) return exchangeOfFire(sentence, at);
  if ((noun !== single && noun !== several && noun !== fight && noun !== encounter) || isUnreal(passage, chunks, at))
    return null;
  // "went into battle with": not yet fought; "a legal battle": of words.
  if (isWord(chunkAt(chunks, at - 1), into) || isHarmless(passage, group)) return null;
  // "the battle over the budget"
  if (isWord(chunks[at + 1], over)) return null;
  const { by, against } = between(sentence, at);
  const ofArms = group.last - group.first > 1 && kinds.isAt(passage, group.last - 2);
  // "killed in battles since May": added up.
  const died = noun !== several && isDiedIn(sentence, at);
  // "an encounter with rebels in his party"
  if (noun === encounter && !died) return null;
  const won = died || isBehindPlace(sentence, at);
  if (!ofArms && !won && !against.some((range) => isArmed(passage, range))) return null;
  if (against.length === 0 && !won && !isPlaced(sentence, at, at + 1)) return null;
  // "the fight against poverty": only one between those who bear arms.
  if (noun === fight && !won && (by.length === 0 || !by.some((range) => isArmed(passage, range)))) return null;
  // "Irregulars fought fierce battles with the militia"
  const fought = by.length === 0 && chunkAt(chunks, at - 1)?.word?.verb?.lemma === 'fight';
  const doers = fought ? actorsOf(sentence, subjectOf(chunks, at - 1)?.group ?? null) : by;
  return { concept: 'clash', rule: 'en/incident/battle', index: at, by: doers, against, weapon: null };
}

/** "killed in an exchange of fire with rebels": arms on both sides. */
function exchangeOfFire(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const shots = chunks[at + 2];
  if (!isWord(chunks[at + 1], of) || shots === undefined || !fires.isAt(passage, shots.last - 1)) return null;
  const { by, against } = between(sentence, at);
  if (against.length === 0 && !isDiedIn(sentence, at) && !isPlaced(sentence, at, at + 1)) return null;
  return { concept: 'clash', rule: 'en/incident/battle', index: at, by, against, weapon: null };
}

const fires = wordList('fire gunfire shots gun');

/** "Two soldiers were killed in a battle": those who fight died in it. */
function isDiedIn({ chunks }: Sentence, at: number): boolean {
  if (!isWord(chunkAt(chunks, at - 1), inId) || !harming.has(chunkAt(chunks, at - 2)?.word)) return false;
  const group = subjectOf(chunks, at - 2)?.group;
  return group?.population === 'combatants' || group?.population === 'police';
}

const harming = verbList('kill wound injure die');

function isArmed(passage: Passage, [, last]: Range): boolean {
  return armed.isAt(passage, last - 1);
}
