/* Asides between a subject and its verb, and between the groups of a list. */
import { isDash, isQuote, mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { wordList } from '../word-list.ts';
import { countsPeople, type Placed } from './placed.ts';

const [of, including, among] = ids('of including among');

/** Chunks of an aside. */
const asideMax = 18;

/** Right before an aside that ends before the verb: "Some 70 villagers – mostly old people – have been injured". */
export function overAside(chunks: readonly Chunk[], at: number): number {
  let closer = at;
  while (
    closer > 0 &&
    (chunks[closer]!.type === 'auxiliary' || chunks[closer]!.type === 'adverb' || chunks[closer]!.type === 'negation')
  )
    closer--;
  const unit = chunkAt(chunks, closer)?.unit ?? 0;
  const opener = unit === mark.close ? mark.open : isDash(unit) || unit === mark.comma ? unit : 0;
  if (opener === 0) return at;
  const listed = unit === mark.comma ? wholeOfList(chunks, closer) : -1;
  if (listed >= 0) return listed;
  for (let back = closer - 1; back > 0 && back > closer - asideMax; back--) {
    if (chunks[back]!.unit !== opener) continue;
    const whole = countedBefore(chunks, back);
    if (whole >= 0) return whole;
    // "12 guards, including five from Gao, three from Homs and four from Ostra, were": a comma between the parts.
    if (unit !== mark.comma || chunks[back - 1]!.type !== 'group') return at;
    if (!tellsParts(chunks, back + 1)) return at;
  }
  return at;
}

const placing = wordList(['from', 'in', 'at', 'near', 'on']);

/** Chunk of the people whom a figure counts right before the mark at chunk `at`; -1 where none are. */
function countedBefore(chunks: readonly Chunk[], at: number): number {
  // "Ten members of the armed forces, including an officer, were": over whose they are.
  // "Two soldiers from the 5th Battalion, a unit of the south, were": over where they are from.
  const owned =
    chunkAt(chunks, at - 3)?.group?.figure != null &&
    (isWord(chunkAt(chunks, at - 2), of) ||
      (placing.has(chunkAt(chunks, at - 2)?.word) && !isType(chunkAt(chunks, at - 4), 'preposition')));
  const whole = owned ? at - 3 : at - 1;
  const group = chunkAt(chunks, whole)?.group;
  return group !== undefined && countsPeople(group) ? whole : -1;
}

/** "Six members of the guild, including its founder, two boys aged 3 and 7, and a cook, were": of whom the list with a comma at its end tells; -1 where it is none. */
function wholeOfList(chunks: readonly Chunk[], closer: number): number {
  for (let back = closer - 1; back > 1 && back > closer - asideMax; back--) {
    const { type } = chunks[back]!;
    if (type === 'verb' || type === 'auxiliary' || type === 'subordinator') return -1;
    if (isWord(chunks[back], including))
      return isMark(chunks[back - 1], mark.comma) ? countedBefore(chunks, back - 1) : -1;
  }
  return -1;
}

/** "three from Homs and four from Ostra": a part that only a phrase tells of, at the chunk behind a comma. */
function tellsParts(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.group?.sort === 'bare' && isType(chunks[at + 1], 'preposition');
}

/** Chunks of an aside that tells of parts. */
const partsMax = 10;

/** Those whose parts an aside tells of, that ends at chunk `at` before "and": "Three farmers, two of them boys, and"; `null` where none does. */
export function wholeBeforeParts(chunks: readonly Chunk[], at: number): Placed | null {
  const last = chunkAt(chunks, at)?.unit ?? 0;
  const closer = last === 0 ? (chunkAt(chunks, at + 1)?.unit ?? 0) : last;
  const opener = closer === mark.close ? mark.open : closer;
  if (opener === mark.comma ? !isType(chunks[at + 2], 'conjunction') : opener !== mark.open && !isDash(opener))
    return null;
  for (let back = at; back > 1 && back > at - partsMax; back--) {
    const { type, group } = chunks[back]!;
    if (type === 'verb' || type === 'auxiliary' || type === 'subordinator') return null;
    const opens = group?.partOfThem || isWord(chunks[back], including) || isWord(chunks[back], among);
    if (!opens || chunks[back - 1]!.unit !== opener) continue;
    const whole = chunks[back - 2]!.group;
    return whole?.sort === 'people' && whole.figure?.article === false ? { group: whole, index: back - 2 } : null;
  }
  return null;
}

/** Chunks of a speaker inside a quotation. */
const speakerMax = 10;

/** `"Twelve people," said the mayor, "were killed"`: right before the speaker, if the verb's words open with a quote behind one. */
export function overSpeaker(chunks: readonly Chunk[], at: number): number {
  let opening = at;
  while (opening > 0 && (chunks[opening]!.type === 'auxiliary' || chunks[opening]!.type === 'adverb')) opening--;
  if (!isQuote(chunkAt(chunks, opening)?.unit ?? 0) || !isMark(chunkAt(chunks, opening - 1), mark.comma)) return at;
  let says = false;
  for (let back = opening - 2; back > 0 && back > opening - speakerMax; back--) {
    const { type, unit, word } = chunks[back]!;
    if (type === 'verb' && word?.verb?.speech !== undefined) says = true;
    else if (isQuote(unit)) return says ? (isMark(chunkAt(chunks, back - 1), mark.comma) ? back - 2 : back - 1) : at;
    else if (type === 'verb' || (unit !== 0 && unit !== mark.comma)) return at;
  }
  return at;
}

export function opensPart(chunk: Chunk): boolean {
  return chunk.id === including;
}
