import type { Group } from '../../../../../mentions/group.ts';
import { isDash, mark } from '../../../../../text/marks.ts';
import { type Passage, touches } from '../../../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../../../chunk.ts';
import { ids } from '../../../lexicon.ts';
import { formAt, markAt, wordAt } from '../../../look.ts';
import type { Placed } from '../../../roles.ts';
import { formList, wordList } from '../../../word-list.ts';
import { abstract } from '../../../words/count.ts';
import type { Takes } from '../../../words/thing-verbs.ts';

const [ofId, among, and, or] = ids('of among and or');

const quantities = formList(['qty', 'quantity', 'no', 'nos']);

/** One past "Qty" at chunk `at`: "Qty 6 rifles, Qty 2 pistols". */
export function overQuantity(passage: Passage, chunks: readonly Chunk[], at: number): number {
  const chunk = chunks[at];
  if (chunk === undefined || chunk.last - chunk.first !== 1 || !quantities.isAt(passage, chunk.first)) return at;
  const next = isMark(chunks[at + 1], mark.stop) || isMark(chunks[at + 1], mark.colon) ? at + 2 : at + 1;
  return isNumbered(chunks[next]) ? next : at;
}

const collections = formList(
  'barrage salvo volley column cache haul shipment consignment stockpile load total convoy fleet batch quantity series string block row contingent force formation flotilla squadron wave swarm'.split(
    ' ',
  ),
);

/** "a shipment of 400 rifles": whether "of" at chunk `at` says of what a collection is. */
export function isOfCollection(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  return isWord(chunks[at], ofId) && collections.isAt(passage, (chunkAt(chunks, at - 1)?.last ?? 0) - 1);
}

/** "a large amount of equipment, a dozen lorries": one past "amount of", which looks like a verb, at chunk `at`; `at` where none stands. */
export function overAmount(chunks: readonly Chunk[], at: number): number {
  const isAmount = chunks[at]?.group?.figure === null && chunks[at + 1]?.word?.verb?.lemma === 'amount';
  return isAmount && isWord(chunks[at + 2], ofId) ? at + 3 : at;
}

/** Chunks of ", among other things,". */
const othersMax = 5;

/** "seized, among other things, five trucks": where the object starts behind the aside at `at`. */
export function overOthers(chunks: readonly Chunk[], at: number): number {
  if (!isMark(chunks[at], mark.comma) || !isWord(chunks[at + 1], among)) return at;
  for (let next = at + 2; next < at + othersMax; next++) if (isMark(chunks[next], mark.comma)) return next + 1;
  return at;
}

/** Chunks of "(GPMG)". */
const bracketMax = 4;

/** One past the brackets at chunk `at` and the noun behind them: "one machine gun (MG), two", "two rocket (RPG) bombs". */
export function overBrackets(chunks: readonly Chunk[], at: number): number {
  if (!isMark(chunks[at], mark.open)) return at;
  for (let next = at + 1; next < at + bracketMax; next++) {
    if (!isMark(chunks[next], mark.close)) continue;
    return chunks[next + 1]?.group?.figure === null ? next + 2 : next + 1;
  }
  return at;
}

/** One before the brackets that end at chunk `at`, back from the right: "one machine gun (MG), two"; `at` where none do. */
export function beforeBrackets(chunks: readonly Chunk[], at: number): number {
  if (!isMark(chunkAt(chunks, at), mark.close)) return at;
  for (let next = at - 1; next > at - bracketMax && next > 0; next--)
    if (isMark(chunks[next], mark.open)) return next - 1;
  return at;
}

/** Chunks between what was taken and the colon of its list: "the following items:", "from the enemy:". */
const headingMax = 6;

/** Where a list starts whose heading goes from chunk `from` to a colon: "recovered the following items: three rifles"; -1 for none. */
export function behindColon(passage: Passage, chunks: readonly Chunk[], from: number): number {
  for (let at = from; at < from + headingMax; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.type === 'verb' || chunk.type === 'auxiliary') return -1;
    if (chunk.unit === mark.colon || chunk.unit === mark.semicolon) {
      const first = overQuantity(passage, chunks, at + 1);
      if (!isNumbered(chunks[first])) return -1;
      // "seven were destroyed; five of ours failed to return": a clause of its own.
      return chunk.unit === mark.semicolon && hasVerb(chunks, first + 1) ? -1 : first;
    }
    // "captured from the enemy -- the army -- three rifles"
    if (isDash(chunk.unit) && at > from && !touches(passage, chunk.first) && isNumbered(chunks[at + 1])) return at + 1;
    if (chunk.type === 'subordinator') return -1;
    if (chunk.type === 'mark' && chunk.unit !== mark.comma && !isDash(chunk.unit)) return -1;
    if (chunk.group?.figure != null) return -1;
  }
  return -1;
}

/** Chunks in which a clause comes to its verb. */
const clauseMax = 5;

function hasVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from; at < from + clauseMax; at++) {
    const chunk = chunks[at];
    if (chunk === undefined || chunk.type === 'mark') return false;
    if (chunk.type === 'verb' || chunk.type === 'auxiliary') return true;
  }
  return false;
}

/** A number of its own, which starts the next item even where the comma was lost. */
export function isNumbered(chunk: Chunk | undefined): boolean {
  return (
    chunk?.group?.figure != null &&
    !chunk.group.figure.article &&
    chunk.group.figure.qualifier !== 'vague' &&
    !chunk.group.definite
  );
}

const abstractNouns = wordList(abstract);

/** A noun that no list knows and that counts beside things that are known: the handsets of "three rifles and two handsets". */
export function isListable(passage: Passage, group: Group, takes: Takes): boolean {
  const { sort, figure, head, last, none, elided, definite } = group;
  if (takes === 'lands' || takes === 'events' || sort !== 'other' || none || elided || definite) return false;
  if (figure === null || figure.article || figure.unit === 'fraction' || figure.qualifier === 'vague') return false;
  if (head >= 0 && head !== last - 1) return false;
  if (abstractNouns.has(wordAt(passage, last - 1)) || figure.last === last) return false;
  const form = formAt(passage, last - 1);
  // "eight T56-2": by the name of their model, without a plural.
  return figure.best === 1 || pluralForm.test(form) || modelName.test(form) || markAt(passage, last) === mark.open;
}

const modelName = /^[a-z]{1,4}-?\d{1,3}(?:-?[a-z\d]{1,2})?$/i;

/** Things that look like a figure and a verb, and the chunk behind them. */
export interface VerbLike {
  readonly placed: Placed;
  readonly end: number;
}

/** "three sets of uniforms"; `null` where nothing of the sort stands at chunk `at`. */
export function setsOf(passage: Passage, chunks: readonly Chunk[], at: number): VerbLike | null {
  const of = chunks[at + 3]?.group;
  if (!isFollowedByVerb(chunks, at) || !isWord(chunks[at + 2], ofId) || of === undefined || of.figure !== null)
    return null;
  return piles.isAt(passage, chunks[at + 1]!.first) ? verbLike(chunks, at, at + 4) : null;
}

/** "90 flares", "50 detonating fuses", in a list of things; `null` where nothing of the sort stands at chunk `at`. */
export function verbLikeItem(passage: Passage, chunks: readonly Chunk[], at: number): VerbLike | null {
  if (!isFollowedByVerb(chunks, at)) return null;
  const next = chunks[at + 2];
  const form = formAt(passage, chunks[at + 1]!.last - 1);
  if (/ing$/iu.test(form))
    return next?.group?.figure === null && pluralForm.test(formAt(passage, next.last - 1))
      ? verbLike(chunks, at, at + 3)
      : null;
  const ends = next === undefined || next.type === 'mark' || next.type === 'conjunction' || next.type === 'preposition';
  return ends && pluralForm.test(form) ? verbLike(chunks, at, at + 2) : null;
}

const pluralForm = /[^su]s$/iu;

/** Whether at chunk `at` a bare figure has a verb right behind it. */
function isFollowedByVerb(chunks: readonly Chunk[], at: number): boolean {
  const group = chunks[at]?.group;
  return group?.sort === 'bare' && group.figure?.unit === null && !group.partOfThem && isType(chunks[at + 1], 'verb');
}

function verbLike(chunks: readonly Chunk[], at: number, end: number): VerbLike {
  const group = chunks[at]!.group!;
  return { placed: { group: { ...group, object: [group.figure!.last, chunks[end - 1]!.last] }, index: at }, end };
}

const piles = formList(['sets', 'boxes', 'crates', 'rounds', 'caches', 'belts', 'sticks', 'pieces']);

/** Whether the list goes on behind a semicolon at chunk `at`, and where: "five guns; 38 bicycles; and two radios". */
export function overSemicolon(passage: Passage, chunks: readonly Chunk[], at: number): number {
  if (!isMark(chunks[at], mark.semicolon)) return at;
  const next = overQuantity(passage, chunks, isType(chunks[at + 1], 'conjunction') ? at + 2 : at + 1);
  return isNumbered(chunks[next]) ? next : at;
}

/** What joins the items of a list. */
export function isJoint(chunk: Chunk): boolean {
  return chunk.type === 'conjunction' ? chunk.id === and || chunk.id === or : chunk.unit === mark.comma;
}
