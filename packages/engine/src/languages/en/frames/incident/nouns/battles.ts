import type { Passage } from '../../../../../text/passage.ts';
import { chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id } from '../../../look.ts';
import { subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import type { Word } from '../../../word.ts';
import { verbList, wordList } from '../../../word-list.ts';
import { battleKinds } from '../../../words/incident.ts';
import type { Happening } from '../found.ts';
import { armed } from '../parties/armed.ts';
import { isPlaced, isUnreal } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import type { Range } from '../typed.ts';
import { isBehindPlace } from './behind-place.ts';
import { between } from './between.ts';
import { isHarmless } from './harmless.ts';
import { isScene } from './index.ts';
import { isThere } from './open.ts';
import { isOfNamedPlace, takesPlace } from './told-of-place.ts';

/** Whether a word is a noun of {@link battle}. */
export function opensBattle({ form }: Word): boolean {
  return (
    form === 'battle' ||
    form === 'battles' ||
    form === 'fight' ||
    form === 'encounter' ||
    form === 'exchange' ||
    form === 'exchanges' ||
    form === 'confrontations'
  );
}

const [into, inId, over, single, several, fight, encounter, exchange, exchanges, of, confrontations, betweenId] = ids(
  'into in over battle battles fight encounter exchange exchanges of confrontations between',
);
const kinds = wordList(battleKinds);

/** "fierce battles with government troops", "a gun battle in the town": of arms by its kind, or by whom it is fought with. */
export function battle(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const group = chunks[at]!.group;
  if (group === undefined || group.none) return null;
  const noun = id(passage, group.last - 1);
  if (noun === exchange || noun === exchanges) return exchangeOfFire(sentence, at);
  const known = noun === single || noun === several || noun === fight || noun === encounter || noun === confrontations;
  if (!known || isUnreal(passage, chunks, at)) return null;
  // "went into battle with": not yet fought; "a legal battle": of words.
  if (isWord(chunkAt(chunks, at - 1), into) || isHarmless(passage, group)) return null;
  // "the battle over the budget"
  if (isWord(chunks[at + 1], over)) return null;
  const { by, against } = between(sentence, at);
  const kind = group.last - group.first > 1 ? formAt(passage, group.last - 2) : '';
  const ofArms =
    noun === confrontations
      ? violent.has(kind)
      : (kind !== '' && kinds.isAt(passage, group.last - 2)) ||
        (noun === several && fierce.has(kind) && (isScene(chunks, at) || rages(sentence, at)));
  // "killed in battles since May": added up.
  const died = noun !== several && isDiedIn(sentence, at);
  // "an encounter with rebels in his party"
  if (noun === encounter && !died) return null;
  const won = died || isBehindPlace(sentence, at);
  if (!ofArms && !won && !against.some((range) => isArmed(passage, range))) return null;
  // "violent confrontations between fans", "between the police and protesters"
  if (
    noun === confrontations &&
    (against.length > 0 ? !areArmed(passage, by, against) : isWord(chunks[at + 1], betweenId))
  )
    return null;
  if (
    against.length === 0 &&
    !won &&
    !isPlaced(sentence, at, at + 1) &&
    !isScene(chunks, at) &&
    !isOfNamedPlace(sentence, at)
  )
    return null;
  // "the fight against poverty": only one between those who bear arms.
  if (noun === fight && !won && (by.length === 0 || !by.some((range) => isArmed(passage, range)))) return null;
  // "Irregulars fought fierce battles with the militia"
  const fought = by.length === 0 && chunkAt(chunks, at - 1)?.word?.verb?.lemma === 'fight';
  const doers = fought ? actorsOf(sentence, subjectOf(chunks, at - 1)?.group ?? null) : by;
  return { concept: 'clash', rule: 'en/incident/battle', index: at, by: doers, against, weapon: null };
}

const violent: ReadonlySet<string> = new Set(['armed', 'violent', 'bloody', 'deadly', 'military']);
const fierce: ReadonlySet<string> = new Set(['fierce', 'heavy', 'intense', 'bloody', 'ferocious']);

/** "Fierce battles raged in Gao", "took place", "Gao saw fierce battles" */
function rages(sentence: Sentence, at: number): boolean {
  const { chunks } = sentence;
  if (takesPlace(chunks, at + 1) || isOfNamedPlace(sentence, at)) return true;
  return isType(chunks[at + 1], 'verb') && raging.has(chunks[at + 1]!.word?.verb?.lemma ?? '');
}

const raging: ReadonlySet<string> = new Set(['rage', 'erupt', 'break']);

/** "killed in an exchange of fire with rebels": arms on both sides. */
function exchangeOfFire(sentence: Sentence, at: number): Happening | null {
  const { chunks } = sentence;
  if (!isWord(chunks[at + 1], of) || !isOfFire(sentence, at + 2)) return null;
  const { by, against } = between(sentence, at);
  const told = against.length > 0 || isDiedIn(sentence, at) || isThere(sentence, at);
  if (!told && !isPlaced(sentence, at, at + 1)) return null;
  return { concept: 'clash', rule: 'en/incident/battle', index: at, by, against, weapon: null };
}

/** "of fire", "of artillery and rocket fire" */
function isOfFire({ passage, chunks }: Sentence, at: number): boolean {
  for (let next = at; next < at + shotsReach && next < chunks.length; next++) {
    if (fires.isAt(passage, chunks[next]!.last - 1)) return true;
    if (!isType(chunks[next], 'group') && !isType(chunks[next], 'conjunction')) return false;
  }
  return false;
}

/** Chunks that say what was fired. */
const shotsReach = 4;

const fires = wordList('fire gunfire shots gun');

/** "Two soldiers were killed in a battle": those who fight died in it. */
function isDiedIn({ chunks }: Sentence, at: number): boolean {
  if (!isWord(chunkAt(chunks, at - 1), inId) || !harming.has(chunkAt(chunks, at - 2)?.word)) return false;
  const group = subjectOf(chunks, at - 2)?.group;
  return group?.population === 'combatants' || group?.population === 'police';
}

const harming = verbList('kill wound injure die');

function areArmed(passage: Passage, by: readonly Range[], against: readonly Range[]): boolean {
  return [...by, ...against].every((range) => isArmed(passage, range));
}

function isArmed(passage: Passage, [, last]: Range): boolean {
  return armed.isAt(passage, last - 1);
}
