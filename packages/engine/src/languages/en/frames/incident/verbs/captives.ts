import type { Group } from '../../../../../mentions/group.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt } from '../../../look.ts';
import { isPassive, joinedRight, objectsOf, type Placed, subjectOf } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { wordList } from '../../../word-list.ts';
import { forceNouns } from '../../../words/combatants.ts';
import type { Happening } from '../found.ts';
import { bearsArms, goingOn, isAddedUp, isAtHand } from '../parties/armed.ts';
import { byPhrase, isPlaced } from '../parties/around.ts';
import { actorsOf } from '../parties/doer.ts';
import { sidesOf, targets } from '../parties/sides.ts';

const [they, byId, toId, them, away, offId, withId] = ids('they by to them away off with');

const captive = wordList('hostage hostages captive captives');
const forces = wordList(forceNouns);

/** "gunmen took 30 passengers hostage", "ten workers were taken hostage by bandits": by force, outside any law. */
export function tookHostage(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (isPassive(chunks, at) || isElided(passage, chunks, at)) {
    if (!isCaptive(passage, chunks[at + 1])) return null;
    const subject = isElided(passage, chunks, at)
      ? { group: chunks[at - 1]!.group!, index: at - 1 }
      : subjectOf(chunks, at);
    return taken(sentence, at, byPhrase(passage, chunks, at + 2), subject === null ? [] : [subject]);
  }
  // "took hostage 12 workers"
  if (isCaptive(passage, chunks[at + 1])) {
    const behind = isType(chunks[at + 2], 'group') ? joinedRight(chunks, at + 2) : [];
    return behind[0]?.group.sort === 'people' ? taken(sentence, at, doerOf(sentence, at), behind) : null;
  }
  // "taken a number of them hostage"
  for (let next = at + 1; next < at + 5; next++)
    if (isWord(chunks[next], them) && isCaptive(passage, chunks[next + 1]))
      return taken(sentence, at, doerOf(sentence, at), []);
  const objects = objectsOf(chunks, at);
  const last = objects.at(-1);
  if (last === undefined || last.group.sort !== 'people') return null;
  // "took 12 hostages"; "took 12 workers hostage"
  if (!captive.isAt(passage, last.group.last - 1) && !isCaptive(passage, chunks[last.index + 1])) return null;
  return taken(sentence, at, doerOf(sentence, at), objects);
}

export function doerOf(sentence: Sentence, at: number): Group | null {
  return goingOn(sentence, at) ?? sidesOf(sentence, at).doer;
}

/** "eight were killed and 30 taken hostage" */
function isElided(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const own = chunkAt(chunks, at - 1)?.group;
  return own?.figure != null && !own.figure.article && isCaptive(passage, chunks[at + 1]);
}

function isCaptive(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk?.group !== undefined && chunk.group.figure === null && captive.isAt(passage, chunk.last - 1);
}

function taken(sentence: Sentence, at: number, doer: Group | null, done: readonly Placed[]): Happening | null {
  if (isAddedUp(sentence)) return null;
  return {
    concept: 'abduct',
    rule: 'en/incident/hostage',
    index: at,
    by: actorsOf(sentence, doer),
    against: targets(sentence.passage, done),
    weapon: null,
  };
}

/** "fighters seized eight villagers", "They were seized by bandits": people, by who is no authority. */
export function seized(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const known = goingOn(sentence, at) ?? doer;
  const snatched =
    chunks[at]!.word?.verb?.lemma === 'snatch' && isPassive(chunks, at) && done[0]?.group.figure?.article === false;
  if (known === null && (snatched || isOfHelpless(sentence, at, done[0]?.group)))
    return taken(sentence, at, null, done);
  if (known === null || !bearsArms(passage, known) || forces.isAt(passage, known.last - 1)) return null;
  if (known.population === 'police' || isAddedUp(sentence)) return null;
  const first = done[0]?.group;
  if (first === undefined) {
    if (!isPassive(chunks, at) || !isWord(chunkAt(chunks, at - 2), they)) return null;
    if (!isWord(chunks[isType(chunks[at + 1], 'date') ? at + 2 : at + 1], byId)) return null;
    if (!isAtHand(passage, known)) return null;
  } else if (first.sort !== 'people' || first.population === null || fights(first)) return null;
  return {
    concept: 'abduct',
    rule: 'en/incident/seized',
    index: at,
    by: actorsOf(sentence, known),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "Bandits took away 40 villagers", "took 12 women with them", "carried off six girls": whoever is no authority. */
export function tookAway(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  if (isPassive(chunks, at) || isAddedUp(sentence)) return null;
  const off = isWord(chunks[at + 1], away) || isWord(chunks[at + 1], offId);
  const done = isType(chunks[off ? at + 2 : at + 1], 'group') ? joinedRight(chunks, off ? at + 2 : at + 1) : [];
  const last = done.at(-1);
  if (last === undefined) return null;
  const behind = chunks[last.index + 1];
  const gone = off || isWord(behind, away) || (isWord(behind, withId) && isWord(chunks[last.index + 2], them));
  const doer = gone ? doerOf(sentence, at) : null;
  if (doer === null || !isAtHand(passage, doer) || forces.isAt(passage, doer.last - 1)) return null;
  const first = done[0]!.group;
  if (first.sort !== 'people' || first.population === null || fights(first)) return null;
  return taken(sentence, at, doer, done);
}

/** "Eight nuns were taken by gunmen": away, where no word says to where. */
export function takenAway(sentence: Sentence, at: number): Happening | null {
  const { chunks } = sentence;
  if (!isPassive(chunks, at) || !isWord(chunks[at + 1], byId) || isWord(chunks[at + 3], toId)) return null;
  return seized(sentence, at);
}

/** "A lawyer was forcibly disappeared": nobody disappears in the passive but by somebody's hand. */
export function madeDisappear(sentence: Sentence, at: number): Happening | null {
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (!isPassive(sentence.chunks, at) || first?.sort !== 'people' || first.none) return null;
  return taken(sentence, at, doer, done);
}

/** "79 pupils were seized in Gao": whom no law arrests. */
function isOfHelpless(sentence: Sentence, at: number, first: Group | undefined): boolean {
  if (first?.sort !== 'people' || first.figure === null || !isPassive(sentence.chunks, at)) return false;
  return helpless.has(first.population ?? '') && isPlaced(sentence, at, at + 1);
}

const helpless: ReadonlySet<string> = new Set([
  'children',
  'students',
  'women',
  'teachers',
  'aid-workers',
  'medics',
  'doctors',
]);

export function fights({ population }: Group): boolean {
  return population === 'combatants' || population === 'police' || population === 'prisoners';
}

/** "militiamen raped 20 women", "three girls were raped in the camp" */
export function raped(sentence: Sentence, at: number): Happening | null {
  const { passage, chunks } = sentence;
  const { doer, done } = sidesOf(sentence, at);
  const first = done[0]?.group;
  if (first?.sort !== 'people' || isAddedUp(sentence)) return null;
  const known = doer ?? (isPassive(chunks, at) ? null : goingOn(sentence, at));
  // "27 women and girls"
  const figure =
    first.figure ??
    (isType(chunkAt(chunks, done[0]!.index - 1), 'conjunction')
      ? chunkAt(chunks, done[0]!.index - 2)?.group?.figure
      : null);
  const counted = figure != null && !figure.article;
  // "Two girls were raped": so many, wherever it was.
  if (
    known === null
      ? !isPassive(chunks, at) || (!counted && !isPlaced(sentence, at, at + 1))
      : !bearsArms(passage, known)
  )
    return null;
  return {
    concept: 'rape',
    rule: 'en/incident/raped',
    index: at,
    by: actorsOf(sentence, known),
    against: targets(passage, done),
    weapon: null,
  };
}

/** "sexually assaulted" */
export function isSexual({ passage, chunks }: Sentence, at: number): boolean {
  return at > 0 && formAt(passage, chunks[at]!.first - 1) === 'sexually';
}
