import { createGroup, type Group } from '../../../../../mentions/group.ts';
import { isQuote, mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord, overAuxiliaries } from '../../../chunk.ts';
import { Form } from '../../../inflection.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, id, isCapitalised, markAt, tags, wordAt } from '../../../look.ts';
import { isParticiple } from '../../../roles.ts';
import type { Sentence } from '../../../sentence.ts';
import { Tag } from '../../../word.ts';
import { formList, verbList, wordList } from '../../../word-list.ts';
import { armedBodies, armedNouns, gatheringNouns } from '../../../words/combatants.ts';
import { areaNouns, siteNouns } from '../../../words/control.ts';
import { doingVerbs, doubting, stopNouns, stoppingVerbs, unrealVerbs } from '../../../words/incident.ts';
import { armedTargets, builtPlaces, groundNouns, wideNouns as wide } from '../../../words/targets.ts';
import { standingOf } from '../../control/actors/actor.ts';
import { isNamedState } from '../../doers/means.ts';
import { type Range, typedGroup } from '../typed.ts';

const [by, of, whether, near] = ids('by of whether near');

/** The words of whom or what a group names, without figure and article. */
export function namedIn(passage: Passage, group: Group): Range {
  let first = group.figure === null ? group.first : Math.max(group.first, group.figure.last);
  while (first < group.last - 1 && ((wordAt(passage, first)?.tags ?? 0) & Tag.determiner) !== 0) first++;
  while (first < group.last - 1 && id(passage, first) === of) first++;
  // "three more teachers": of a figure, not of a name.
  while (first < group.last - 1 && group.figure !== null && furtherWords.isAt(passage, first)) first++;
  // “rebels”: quotation marks are no part of a name.
  while (first < group.last - 1 && isQuote(markAt(passage, first))) first++;
  let last = group.last;
  while (last > first + 1 && isQuote(markAt(passage, last - 1))) last--;
  return first >= last ? [group.first, group.last] : [first, last];
}

const furtherWords = wordList(['more', 'other', 'others', 'further', 'additional', 'another']);

/** Whether a group can be struck or attacked: people, things that are no events, a place pointed at. */
export function isTarget(passage: Passage, group: Group): boolean {
  if (group.none || group.sort === 'casualty') return false;
  if (group.sort === 'people' || group.sort === 'place' || (group.sort === 'bare' && group.figure !== null))
    return true;
  const word = wordAt(passage, group.head);
  if (group.sort === 'things') return word?.thing?.category !== 'events';
  if (struckBodies.isAt(passage, group.last - 1)) return true;
  return isCapitalised(passage, group.last - 1) || group.definite || group.indefinite;
}

/** "Serb forces", "regime positions": no article, no capital at the end. */
const struckBodies = wordList([...armedTargets, ...builtPlaces]);
const built = wordList(builtPlaces);

const bearing = wordList([...armedNouns, 'crowd', 'crowds']);

/** Whether a group can do violence: people, an armed body, a name. */
export function isActor(passage: Passage, group: Group): boolean {
  if (group.sort === 'people') return true;
  // "the Kivu Front" is no front, "Islamic State" no state.
  if (group.sort === 'place')
    return (
      isNamedState(passage, group) ||
      (isCapitalised(passage, group.last - 1) && grandNames.isAt(passage, group.last - 1))
    );
  if (group.sort !== 'other') return false;
  if (bearing.isAt(passage, group.last - 1)) return true;
  return isCapitalised(passage, group.last - 1) || ((wordAt(passage, group.last - 1)?.tags ?? 0) & Tag.source) !== 0;
}

const grandNames = formList(['front', 'state']);

/** A name that no list of nouns knows: a place as likely as an actor. */
export function isBareName(passage: Passage, group: Group): boolean {
  return group.sort === 'other' && group.figure === null && isCapitalised(passage, group.last - 1);
}

const locatives = wordList('in at near on over across around outside inside against through throughout off'.split(' '));

/** Whether the clause around a chunk says where: "in the town", "near Gao", "In Idlib, …". */
export function isPlaced({ passage, chunks }: Sentence, from: number, to: number): boolean {
  for (let at = from - 1; at > 0 && at > from - 16 && !parts(chunks[at]!); at--)
    if (isPlace(passage, chunks, at, false)) return true;
  let own = true;
  for (let at = to; at < chunks.length && at < to + 14 && !parts(chunks[at]!); at++) {
    if (chunks[at]!.type === 'subordinator') own = false;
    if (isPlace(passage, chunks, at, own)) return true;
  }
  return false;
}

/** Whether a place stands behind chunk `at`; a bearing counts behind the event and in its `own` clause only. */
function isPlace(passage: Passage, chunks: readonly Chunk[], at: number, own: boolean): boolean {
  const chunk = chunks[at]!;
  const places = chunk.type === 'preposition' && (locatives.has(chunk.word) || (own && isBearing(passage, chunks, at)));
  const group = places ? chunks[at + 1]?.group : undefined;
  if (group === undefined || typedGroup(passage, group) !== null) return false;
  // "exploded near a convoy"
  if (isWord(chunk, near) && (group.sort === 'things' || group.sort === 'people')) return true;
  if (group.sort === 'place' || isBareName(passage, group) || isArabicName(passage, group)) return true;
  if (grounds.isAt(passage, group.last - 1) || built.isAt(passage, group.last - 1)) return true;
  return group.sort === 'things' && wordAt(passage, group.head)?.thing?.category === 'structures';
}

/** "in al-Tahrir": the article of a name has no capital. */
function isArabicName(passage: Passage, { last, sort }: Group): boolean {
  return sort === 'other' && /^[ae]l-\p{L}/u.test(formAt(passage, last - 1));
}

/** "northwest of the town", "in the valley south of Gao"; "a blockade of the whole west of the city" says of what. */
function isBearing(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  if (chunks[at]!.id !== of || before === undefined) return false;
  if ((tags(passage, before.last - 1) & Tag.direction) === 0) return false;
  return before.last - before.first === 1 || lyingIn.includes(chunkAt(chunks, at - 2)?.id ?? 0);
}

/** "in the streets of Gao", "on the outskirts", "into an apartment block" */
const grounds = formList([
  ...areaNouns.filter((form) => !wide.includes(form)),
  ...siteNouns.filter((form) => form !== 'positions'),
  ...groundNouns,
]);

const lyingIn: readonly number[] = ids('in at near around outside');

function parts(chunk: Chunk): boolean {
  return chunk.unit === mark.semicolon;
}

const unreal = verbList(unrealVerbs);
const sent = verbList([...doingVerbs, 'fire', 'drop', 'claim']);

/** Whether the words before say that it has not happened: "threatened to launch", "warned of", "plans for". */
export function isUnreal(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const joint = chunkAt(chunks, at - 1)?.word?.form;
  const sought = chunkAt(chunks, at - 2);
  // "authorisation for strikes", "plans of an attack"
  if (
    (joint === 'for' || joint === 'of' || joint === 'on') &&
    sought !== undefined &&
    plans.has(formAt(passage, sought.last - 1))
  )
    return true;
  // "an exercise with live shelling"
  if ((joint === 'with' || joint === 'of') && sought !== undefined && exercises.isAt(passage, sought.last - 1))
    return true;
  if (joint === 'without' || isStopped(passage, chunks, at)) return true;
  for (let back = at - 1; back >= 0 && back >= at - 5; back--) {
    const chunk = chunks[back]!;
    if ((chunk.type === 'verb' && unreal.has(chunk.word)) || (chunk.id === whether && chunks[at]!.type === 'verb'))
      return true;
    // "the coalition opposing the rebels launched air raids": another verb has done it.
    if (isDone(chunks, back)) return false;
    if (
      chunk.type === 'mark' ||
      chunk.type === 'subordinator' ||
      (chunk.type === 'group' && chunk.group!.figure !== null)
    )
      return false;
  }
  return false;
}

function isDone(chunks: readonly Chunk[], at: number): boolean {
  const { type, word } = chunks[at]!;
  const before = chunkAt(chunks, at - 1);
  return (
    type === 'verb' &&
    doingAll.has(word) &&
    ((word?.verb?.forms ?? 0) & Form.past) !== 0 &&
    before !== undefined &&
    (before.type === 'group' || before.type === 'adverb')
  );
}

const doingAll = verbList(doingVerbs);

/** "suspended its air strikes", "a halt on air strikes", "the shelling has stopped": of what is no more, on that day. */
function isStopped(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  const before = isType(chunkAt(chunks, at - 1), 'adverb') ? chunkAt(chunks, at - 2) : chunkAt(chunks, at - 1);
  if (before?.type === 'verb' && stopping.has(before.word)) return true;
  const noun = before?.type === 'preposition' ? chunkAt(chunks, at - 2) : undefined;
  if (noun !== undefined && stops.isAt(passage, noun.last - 1)) return true;
  let next = at + 1;
  while (isType(chunks[next], 'preposition') && isType(chunks[next + 1], 'group') && next < at + 7) next += 2;
  next = overAuxiliaries(chunks, next);
  return isType(chunks[next], 'verb') && stopping.has(chunks[next]!.word);
}

const stopping = verbList(stoppingVerbs);
const stops = formList(stopNouns);

const exercises = formList(
  'exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers rehearsal'.split(' '),
);
const plans = new Set(
  'authorization authorisation plan plans backing support case call calls request preparation preparations approval threat threats warning warnings risk fear fears possibility prospect'.split(
    ' ',
  ),
);

/** The group behind "by", over places, dates and targets; `null` when another clause comes first. */
export function byPhrase(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  for (let next = at; next < chunks.length && next < at + 8; next++) {
    const chunk = chunks[next]!;
    if (chunk.type === 'preposition' && chunk.id === by) return membersAt(passage, chunks, next + 1);
    // "strikes carried out by", "rockets fired by", "a bombing claimed by"
    if (chunk.type === 'verb' && sent.has(chunk.word) && (chunk.word!.verb!.forms & Form.participle) !== 0) continue;
    // "were kidnapped and beheaded by"
    if (
      chunk.type === 'conjunction' &&
      isType(chunks[next + 1], 'verb') &&
      isParticiple(chunks[next + 1]) &&
      isWord(chunks[next + 2], by)
    ) {
      next++;
      continue;
    }
    // "was hit, apparently by a rocket"
    if (isMark(chunk, mark.comma) && isType(chunks[next + 1], 'adverb') && isWord(chunks[next + 2], by)) continue;
    // "shot dead by"
    if (!passed.has(chunk.type)) return null;
  }
  return null;
}

const passed: ReadonlySet<string> = new Set(['preposition', 'group', 'date', 'adverb', 'state']);

/** "a group of gunmen", "dozens of rebels": those whom the group at a chunk is made of, else itself. */
export function membersAt(passage: Passage, chunks: readonly Chunk[], at: number): Group | null {
  const own = overDoubt(chunks, at);
  const group = chunks[own]?.group;
  if (group === undefined) return null;
  const behind = isWord(chunks[own + 1], of) ? chunks[overDoubt(chunks, own + 2)]?.group : undefined;
  // "members of the sect": of those who bear arms, or may.
  if (behind !== undefined && members.isAt(passage, group.last - 1) && isArmedBody(passage, behind))
    return createGroup(group.first, behind.last, { ...group, last: behind.last, population: 'combatants' });
  return behind?.sort === 'people' &&
    behind.figure === null &&
    !behind.definite &&
    gatherings.isAt(passage, group.last - 1) &&
    !armedWord.isAt(passage, group.last - 2)
    ? behind
    : group;
}

const members = wordList(['members', 'elements']);
const bodies = wordList(armedBodies);

function isArmedBody(passage: Passage, { first, last, population }: Group): boolean {
  return bodies.isAt(passage, last - 1) || standingOf(passage, first, last, population) === 'armed';
}

/** "by suspected IRA gunmen": before a name in capitals the word of doubt stands as a verb. */
function overDoubt(chunks: readonly Chunk[], at: number): number {
  return isType(chunks[at], 'verb') && doubts.has(chunks[at]!.word) && isType(chunks[at + 1], 'group') ? at + 1 : at;
}

const doubts = wordList(doubting);
const gatherings = wordList(gatheringNouns);
/** "an armed group of herders": armed by its own name. */
const armedWord = wordList(['armed']);
