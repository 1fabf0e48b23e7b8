/* A list of counted groups, read from its last to the left: "A farmer, a nurse and a driver were killed". */
import type { Group } from '../../../mentions/group.ts';
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { wordList } from '../word-list.ts';
import { wholeBeforeParts } from './asides.ts';
import { isJoint, jointsMax } from './joints.ts';
import { isKnownBetween, isNameOfOne } from './named.ts';
import { countedTogether, isOfList } from './one-figure.ts';
import { countsPeople, type Placed } from './placed.ts';
import { isYears } from './years.ts';

const [of, withId, who, that] = ids('of with who that');

/** The group at `at` and those joined to it on its left: "A farmer, a nurse and a driver were killed". */
export function joinedLeft(chunks: readonly Chunk[], at: number): Placed[] {
  const list: Placed[] = [{ group: chunks[at]!.group!, index: at }];
  let next = at - 1;
  // "wounded 24 people, two of whom died": those they are part of did not.
  if (list[0]!.group.partOfThem && !isType(chunkAt(chunks, next), 'conjunction')) return list;
  for (;;) {
    let step = next;
    while (step >= 0 && step > next - jointsMax && isJoint(chunks[step]!)) step--;
    // "A commander, Sami Haddad, and three fighters were killed"
    if (step < next && isNameOfOne(chunks, step)) step -= 2;
    step = overAge(chunks, overYears(chunks, step));
    step = overRelative(chunks, overOwners(chunks, step, next, list.length), next);
    const group = chunkAt(chunks, step)?.group;
    if (group !== undefined && step < next && isNounless(group, list[0]!.group)) {
      list.unshift({ group: { ...group, sort: 'people', population: list[0]!.group.population }, index: step });
      next = step - 1;
      continue;
    }
    // "Three farmers, two of them boys, and a nurse were killed"
    const whole = step < next ? wholeBeforeParts(chunks, step) : null;
    if (whole !== null) {
      list.unshift(whole);
      next = whole.index - 1;
      continue;
    }
    const both = countedTogether(chunks, step);
    if (both !== null && step < next) {
      list.unshift(both);
      next = both.index - 1;
      continue;
    }
    // "Thousands of civilians, troops and police were killed": one figure counts all.
    if (step < next && list[0]!.group.figure === null && isOfList(chunks, step)) {
      next = step - 1;
      continue;
    }
    // "A colonel, his driver and four soldiers were killed": over the one known person.
    if (group !== undefined && step < next && isKnownBetween(chunks, step)) {
      next = step - 1;
      continue;
    }
    if (group === undefined || !countsPeople(group) || group.sort === 'bare') break;
    // "Two soldiers 12 rebels killed": a headline without its comma.
    if (step === next && !group.figure!.article && step > 0) break;
    const before = chunkAt(chunks, step - 1);
    // "with 17 soldiers and four militants killed"
    if (
      (before?.type === 'preposition' && before.id !== withId) ||
      (before?.type === 'verb' && before.word?.verb?.concept !== undefined)
    )
      break;
    list.unshift({ group, index: step });
    next = step - 1;
  }
  return list;
}

/** "A farmer, 34, and her two sons were hurt": over how old the one is, between commas; `at` where no such number stands there. */
function overYears(chunks: readonly Chunk[], at: number): number {
  return isYears(chunks, at) ? at - 2 : at;
}

/** Chunk before "under the age of 10", if that ends at `at`. */
function overAge(chunks: readonly Chunk[], at: number): number {
  if (
    chunkAt(chunks, at)?.group?.sort !== 'bare' ||
    !isWord(chunkAt(chunks, at - 1), of) ||
    !isType(chunkAt(chunks, at - 3), 'preposition')
  )
    return at;
  return isType(chunkAt(chunks, at - 2), 'group') && agePhrase.has(chunks[at - 3]!.word) ? at - 4 : at;
}

/**
 * "27 gunmen from the movement and three civilians", "a soldier of the brigade, a nurse and a cook": over whose they are, behind "and" or,
 * within a list, a comma; `at` where no such phrase ends there.
 */
function overOwners(chunks: readonly Chunk[], at: number, from: number, listed: number): number {
  if (at === from || !(isType(chunks[from], 'conjunction') || listed > 1)) return at;
  const joint = chunkAt(chunks, at - 1)?.word?.form;
  if (joint !== 'from' && joint !== 'of' && !isPlaced(chunks, at)) return at;
  const group = chunks[at]?.group;
  const owned = chunkAt(chunks, at - 2)?.group;
  const counts = group?.figure != null && !group.figure.article;
  if (group === undefined || counts || owned?.sort !== 'people' || owned.figure === null) return at;
  return owned.figure.article && !opensItem(chunks, at - 2) ? at : at - 2;
}

/** Chunks of "who were on patrol". */
const relativeMax = 7;

/** "Two guards who were on patrol and three cooks": over what is told of the ones, behind "and"; `at` where no such clause ends there. */
function overRelative(chunks: readonly Chunk[], at: number, from: number): number {
  if (at === from || !isType(chunks[from], 'conjunction')) return at;
  for (let back = at; back > 0 && back > at - relativeMax; back--) {
    const { type, id } = chunks[back]!;
    if (type === 'mark' || type === 'conjunction') return at;
    if (type !== 'subordinator') continue;
    const whom = chunks[back - 1]?.group;
    const told = (id === who || id === that) && isType(chunks[back + 1], 'auxiliary');
    return told && whom?.sort === 'people' && whom.figure?.article === false && opensItem(chunks, back - 1)
      ? back - 1
      : at;
  }
  return at;
}

/** Whether an item of a list can stand at a chunk: it opens its sentence or what somebody says, or stands behind a comma or "and". */
function opensItem(chunks: readonly Chunk[], at: number): boolean {
  const before = chunkAt(chunks, at - 1);
  return (
    before === undefined ||
    before.unit === mark.comma ||
    before.type === 'conjunction' ||
    before.type === 'subordinator' ||
    before.word?.verb?.speech !== undefined
  );
}

/** "Two pupils on the bus and a teacher": where the first of a list were, which opens its clause. */
function isPlaced(chunks: readonly Chunk[], at: number): boolean {
  if (!placing.has(chunkAt(chunks, at - 1)?.word)) return false;
  const before = chunkAt(chunks, at - 3);
  return before === undefined || before.type === 'date' || before.type === 'adverb' || before.type === 'mark';
}

const placing = wordList(['on', 'in', 'at', 'inside', 'aboard', 'near', 'outside']);

const agePhrase = wordList(['under', 'below', 'over', 'above']);

/** "22 government and 17 rebel soldiers": a figure and an adjective, whose noun stands behind the next. */
function isNounless({ sort, figure, first, last }: Group, next: Group): boolean {
  return (
    sort === 'other' &&
    figure !== null &&
    !figure.article &&
    last - first <= 3 &&
    last - figure.last >= 1 &&
    next.figure !== null &&
    next.sort === 'people'
  );
}
