import type { Group } from '../../../../../mentions/group.ts';
import { mark } from '../../../../../text/marks.ts';
import type { Passage } from '../../../../../text/passage.ts';
import { Shape } from '../../../../../text/tokens.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { id, shapeAt } from '../../../look.ts';
import { belongsToNext, type Placed } from '../../../roles.ts';
import { formList, wordList } from '../../../word-list.ts';
import { booty, machines } from '../../../words/count.ts';
import type { Takes } from '../../../words/thing-verbs.ts';
import { asObject, countsThings, isThings } from '../countable.ts';
import {
  beforeBrackets,
  isJoint,
  isListable,
  isNumbered,
  isOfCollection,
  overBrackets,
  overQuantity,
  overSemicolon,
  setsOf,
  verbLikeItem,
} from './items.ts';
import { countedBefore, oneFigure } from './one-figure.ts';

const [of, by, inId, and, asId, including, among, them, which, arms, withId, various, together, along, used] = ids(
  'of by in and as including among them which arms with various together along used',
);

/** "28 of 30 drones", "nine of the 12 schools": the first figure counts, the second is the whole. `index` is the first's chunk. */
export function shareOf(passage: Passage, chunks: readonly Chunk[], index: number, takes: Takes): Placed | null {
  const share = chunks[index]?.group;
  const whole = chunks[index + 2]?.group;
  if (share?.sort !== 'bare' || share.figure === null || !isWord(chunks[index + 1], of)) return null;
  if (whole === undefined || !countsThings(passage, whole, takes) || whole.figure!.article) return null;
  return withShare(passage, chunks, share, { group: whole, index: index + 2 });
}

/** "four of the city’s five bridges" stand as two groups side by side. */
function ownedShare(passage: Passage, chunks: readonly Chunk[], placed: Placed): Placed {
  // "150 of more than 800 houses were burned"
  const part = isWord(chunkAt(chunks, placed.index - 1), of) ? chunkAt(chunks, placed.index - 2)?.group : undefined;
  if (part?.sort === 'bare' && part.figure !== null && placed.group.figure?.article === false)
    return withShare(passage, chunks, part, placed);
  const share = chunkAt(chunks, placed.index - 1)?.group;
  if (share?.figure == null || share.figure.article || shapeAt(passage, share.last - 1) !== Shape.possessive)
    return placed;
  return withShare(passage, chunks, share, placed);
}

function withShare(passage: Passage, chunks: readonly Chunk[], share: Group, whole: Placed): Placed {
  const { object } = asObject(passage, chunks, whole).group;
  return {
    group: { ...whole.group, first: share.first, figure: share.figure, ...(object === undefined ? {} : { object }) },
    index: whole.index,
  };
}

/**
 * The counted things of a list that starts at `at` and goes on to the right: "an IED, seven positions, and two tunnels". Behind a
 * preposition (`governed`) what has a verb right behind it belongs to the list too: "attacks on two banks and one store were".
 */
export function listRight(
  passage: Passage,
  chunks: readonly Chunk[],
  at: number,
  takes: Takes,
  { governed }: { readonly governed: boolean } = { governed: false },
): Placed[] {
  const list: Placed[] = [];
  // Of nouns that no list knows.
  let unknown = 0;
  for (let next = overQuantity(passage, chunks, at); ; ) {
    const pile = setsOf(passage, chunks, next) ?? (list.length > unknown ? verbLikeItem(passage, chunks, next) : null);
    if (pile !== null) {
      list.push(pile.placed);
      unknown++;
      next = overJoints(chunks, pile.end);
      if (next > chunks.length || !isType(chunks[next], 'group')) break;
      continue;
    }
    const group = chunks[next]?.group;
    if (group === undefined || (next > at && !governed && opensClause(passage, chunks, next))) break;
    // "strafed the town, and a plane and two jets bombed it": not the first of its list, and it has a verb in the end.
    if (next > at && list.length === 0 && isWord(chunks[next + 1], and) && opensClause(passage, chunks, next + 2))
      break;
    const known =
      countsThings(passage, group, takes) ||
      // "took seven villages and two posts"
      (list.length > unknown && (takes === 'lands' || takes === 'takings') && countsThings(passage, group, 'things'));
    if (known || isListable(passage, group, takes)) list.push({ group, index: next });
    if (!known && list.at(-1)?.index === next) unknown++;
    const end = overBrackets(chunks, next + 1);
    let step = overQuantity(passage, chunks, overSemicolon(passage, chunks, overJoints(chunks, end)));
    if (step === end && !isNumbered(chunks[step])) {
      // "shelled the town with tanks and 12 mortars"
      if (list.length === 0 && isWord(chunks[step], withId)) break;
      const over = overPhrases(passage, chunks, step);
      step = overJoints(chunks, over);
      // Behind a phrase ("in the north") only a new figure goes on with the list.
      if (step === over || chunks[step]?.group?.figure == null) break;
    }
    if (step > chunks.length || !isType(chunks[step], 'group')) break;
    next = step;
  }
  if (unknown === list.length) return [];
  return settled(passage, list).map((placed) => ownedShare(passage, chunks, placed));
}

/** The counted things of a list that ends at `at`: "three guns, two vehicles and a bridge were destroyed". */
export function listLeft(passage: Passage, chunks: readonly Chunk[], at: number, takes: Takes): Placed[] {
  const list: Placed[] = [];
  const ending = chunks[at]?.group;
  for (let next = at; ; ) {
    const group = chunks[next]?.group;
    if (group === undefined) break;
    if (countsThings(passage, group, takes)) {
      const placed = { group, index: next };
      // "Fifteen towns and villages were shelled"
      const joined = next === at - 2 && ending!.figure === null && isThings(passage, ending!) && !ending!.definite;
      list.unshift(joined ? withObject(asObject(passage, chunks, placed), ending!.last) : placed);
    } else if (isListable(passage, group, takes)) {
      list.unshift({ group, index: next });
    } else if (next === at) {
      // "Dozens of shops and the mosque were burned"
      // "five grenades, and material for bombs were found"
      const before = countedBefore(chunks, at);
      if (before < 0) break;
      const kinds = oneFigure(passage, chunks, before, at);
      if (kinds !== null && countsThings(passage, kinds, takes)) {
        list.unshift({ group: kinds, index: before });
        break;
      }
      next = before;
      continue;
    }
    // "In addition to the 14 tanks, three guns were destroyed": what is added to shares the verb.
    if (next !== at && isType(chunkAt(chunks, next - 1), 'preposition')) {
      if (!addsTo(chunks, next - 1) && !isOfCollection(passage, chunks, next - 1)) list.shift();
      break;
    }
    // "seized four rifles and two radios were burned", but "police said 14 lorries and 32 shops were burned"
    const verb = next === at ? undefined : chunkAt(chunks, next - 1);
    if (isType(verb, 'verb')) {
      if (verb!.word?.verb?.speech === undefined) list.shift();
      break;
    }
    const step = backOver(chunks, next - 1);
    if (step === null) break;
    next = step;
  }
  if (list.every((placed) => !countsThings(passage, placed.group, takes))) return [];
  return settled(passage, list).map((placed) => ownedShare(passage, chunks, placed));
}

/** Whether the group at `at` has a verb of its own; "used by" and "loaded with" only say which. */
function opensClause(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  return belongsToNext(chunks, at) && !isWord(chunks[at + 2], by) && !isFilled(passage, chunks[at + 1]);
}

function addsTo(chunks: readonly Chunk[], at: number): boolean {
  const form = chunks[at]?.word?.form;
  if (form === 'besides' || form === 'alongside') return true;
  return form === 'to' && isType(chunkAt(chunks, at - 1), 'group') && isWord(chunkAt(chunks, at - 2), inId);
}

/** The counted group before `at`, over joints or right there; between it and the joint a phrase may stand ("17 cars with guns and"). */
function backOver(chunks: readonly Chunk[], at: number): number | null {
  let step = at;
  while (step >= 0 && step > at - 2 && isJoint(chunks[step]!)) step--;
  if (isMark(chunkAt(chunks, step), mark.semicolon)) return backOverSemicolon(chunks, step);
  if (step === at && !isNumbered(chunkAt(chunks, step))) return null;
  step = beforeBrackets(chunks, step);
  // "17 cars with guns", "130 tanks and other vehicles"
  const joint = chunks[step]?.group?.figure === null ? chunkAt(chunks, step - 1) : undefined;
  if (joint?.type === 'preposition' || joint?.id === and) step -= 2;
  return chunks[step]?.group?.figure == null ? null : step;
}

/** "four tanks; six guns; and a depot were destroyed": items that semicolons part. */
function backOverSemicolon(chunks: readonly Chunk[], at: number): number | null {
  // "130 tanks and other vehicles;"
  const last =
    chunkAt(chunks, at - 1)?.group?.figure === null && isWord(chunkAt(chunks, at - 2), and) ? at - 3 : at - 1;
  const before = chunks[last]?.group;
  if (before?.figure == null || before.figure.article) return null;
  // "shot down 62 drones; 14 were lost": a verb of its own before the semicolon.
  for (let back = last - 1; back >= 0 && !isMark(chunks[back], mark.semicolon); back--)
    if (isType(chunks[back], 'verb')) return null;
  return last;
}

/** The same, counted up to token `last`. */
function withObject({ group, index }: Placed, last: number): Placed {
  return { group: { ...group, object: [group.object![0], last] }, index };
}

/** An article counts one only beside a figure or arms ("a hut and two cars", "a hut and a gun"), or where each one counts: "blew up a tank". */
function settled(passage: Passage, list: readonly Placed[]): Placed[] {
  if (list.some(({ group }) => !group.figure!.article)) return [...list];
  if (list.length > 1 && list.some(({ group }) => countsThings(passage, group, 'weapons'))) return [...list];
  return list.filter(({ group }) => machineNouns.isAt(passage, group.head));
}

const machineNouns = wordList(machines);

/** One past "as well as", "together with" or "along with" at chunk `at`; `at` where none stands. */
export function overAddition(chunks: readonly Chunk[], at: number): number {
  if (isWord(chunks[at], asId) && isWord(chunks[at + 2], asId)) return at + 3;
  return (isWord(chunks[at], together) || isWord(chunks[at], along)) && isWord(chunks[at + 1], withId) ? at + 2 : at;
}

/** One past up to two joints from `at`; "as well as" is one. */
function overJoints(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (next < at + 2 && chunks[next] !== undefined && isJoint(chunks[next]!)) next++;
  return overAddition(chunks, next);
}

/** One past the phrases at `at` that only describe: "in the north", "full of fuel", "loaded with arms". */
function overPhrases(passage: Passage, chunks: readonly Chunk[], at: number): number {
  let next = at;
  for (;;) {
    let noun = next;
    // "two caves used to store rockets and four sites"
    if (isFilled(passage, chunks[noun]) || (isWord(chunks[noun], used) && !isWord(chunks[noun + 1], by))) noun++;
    if (isType(chunks[noun], 'preposition')) noun++;
    if (noun === next || !isType(chunks[noun], 'group')) return next;
    const { figure } = chunks[noun]!.group!;
    // "98 guns of various calibres"
    if (figure !== null && id(passage, figure.first) !== various) return next;
    next = noun + 1;
  }
}

/** "full of", "loaded with", "carrying": what is in them. */
function isFilled(passage: Passage, chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.last - chunk.first === 1 && filled.isAt(passage, chunk.first);
}

const filled = wordList('full loaded filled laden packed carrying containing');

/** Chunks between what was taken and ", including". */
const includingMax = 6;

/** The counted things behind "including" or "among them", in the few chunks from `from`: "seized weapons, including two rifles". */
export function includedBehind(passage: Passage, chunks: readonly Chunk[], from: number, takes: Takes): Placed[] {
  for (let at = from; at < from + includingMax; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.unit === mark.semicolon) return [];
    if (isWord(chunk, including)) return listRight(passage, chunks, at + 1, takes);
    if (contents.isAt(passage, chunk.first) && holders.isAt(passage, chunks[at - 1]!.last - 1))
      return listRight(passage, chunks, isWord(chunks[at + 1], of) ? at + 2 : at + 1, takes);
    if (
      (isWord(chunk, among) || isWord(chunk, of)) &&
      (isWord(chunks[at + 1], them) || isWord(chunks[at + 1], which))
    ) {
      const things = listRight(passage, chunks, at + 2, takes);
      // "launched 45 drones, of which 38 drones were downed": another thing befell these.
      return things.length > 0 && belongsToNext(chunks, things.at(-1)!.index) ? [] : things;
    }
    const { type } = chunk;
    if (type === 'subordinator' || type === 'auxiliary') return [];
    // "weapons and ammunition, including"
    if (type === 'conjunction' && (chunk.id !== and || chunks[at + 1]?.group?.figure !== null)) return [];
    // "with much plunder": the noun may have been taken for a verb.
    if (type === 'verb' && !isFilled(passage, chunk) && !bootyNouns.has(chunk.word) && !isWord(chunk, arms)) return [];
  }
  return [];
}

const bootyNouns = wordList(booty);
/** "a cache containing two rifles", "a depot with 40 mines" */
const contents = formList('containing comprising holding consisting with'.split(' '));
const holders = formList('cache caches depot arsenal stash haul shipment consignment dump stockpile'.split(' '));
