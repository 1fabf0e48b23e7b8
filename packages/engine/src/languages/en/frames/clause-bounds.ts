/* Where the clause around a verb begins, and what inside it is no clause of its own. */
import { isDash, isQuote, mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { type Chunk, chunkAt, isMark, isType, isWord } from '../chunk.ts';
import { ids } from '../lexicon.ts';
import { tags } from '../look.ts';
import { isGerund } from '../roles.ts';
import { Tag } from '../word.ts';
import { verbList, wordList } from '../word-list.ts';
import { violentVerbs } from '../words/doers.ts';

const [to, but, by] = ids('to but by');

const violent = verbList(violentVerbs);

/** A verb that says something, and tells of no harm itself; who blames somebody says no clause. */
export function isSaying({ type, word }: Chunk): boolean {
  const verb = word?.verb;
  return type === 'verb' && verb?.speech !== undefined && verb.concept === undefined && verb.lemma !== 'blame';
}

/** "carried out the raid, which began at dawn, killing 12": the start of the clause around a relative one between two commas. */
export function overAside(chunks: readonly Chunk[], start: number, index: number): number {
  const form = chunkAt(chunks, start - 1)?.word?.form;
  if ((form !== 'which' && form !== 'who') || !isMark(chunkAt(chunks, start - 2), mark.comma)) return start;
  if (index < start + 2 || !isMark(chunks[index - 1], mark.comma) || !isGerund(chunks[index]!)) return start;
  for (let at = start; at < index - 1; at++) if (chunks[at]!.unit !== 0) return start;
  let around = start - 2;
  while (around > 0 && !opensClause(chunks, around - 1)) around--;
  return around;
}

/** Whether nobody is harmed by what the clause from chunk `from` to before `index` tells. */
export function idles(chunks: readonly Chunk[], from: number, index: number): boolean {
  for (let at = from; at < index; at++) {
    const { type, word } = chunks[at]!;
    if (type === 'verb') return !violent.has(word) && word?.verb?.concept === undefined;
  }
  return false;
}

/** Whether those at chunk `at` bear no arms and do nothing to anybody in the clause that ends before `index`: they were there. */
export function isStay(chunks: readonly Chunk[], at: number, index: number): boolean {
  const { population, sort } = chunks[at]!.group!;
  if (sort !== 'people' || population === 'combatants' || population === 'police') return false;
  return idles(chunks, at + 1, index);
}

/** "Since May, says the ministry of health, the war in Mali has killed": whoever speaks between two commas does nothing else. */
export function overSpeaker(chunks: readonly Chunk[], start: number, index: number): number {
  const saying = chunkAt(chunks, start - 1);
  if (saying === undefined || !isSaying(saying) || !isMark(chunkAt(chunks, start - 2), mark.comma)) return start;
  let at = start;
  while (at < index && (isType(chunks[at], 'group') || isType(chunks[at], 'preposition'))) at++;
  return at > start && at < index && isMark(chunks[at], mark.comma) ? at + 1 : start;
}

/** ", police said,": whether the group at a chunk only says what the words around it tell. */
export function speaksAside(chunks: readonly Chunk[], at: number): boolean {
  const verb = chunks[at + 1];
  return (
    isMark(chunkAt(chunks, at - 1), mark.comma) &&
    verb !== undefined &&
    isSaying(verb) &&
    isMark(chunks[at + 2], mark.comma)
  );
}

/** "stormed the hall after sunset and killed": a time, and no clause. */
function isOfTime(chunks: readonly Chunk[], at: number): boolean {
  const form = chunks[at]!.word?.form;
  if (form !== 'after' && form !== 'before' && form !== 'until') return false;
  let next = at + 1;
  while (isType(chunks[next], 'group') || isType(chunks[next], 'preposition') || isType(chunks[next], 'date')) next++;
  if (next === at + 1) return false;
  // "Hours after the blast, gunmen killed"
  if (isType(chunks[next], 'conjunction')) return true;
  // "After the clash, retreating gunmen killed"
  const subject = isType(chunks[next + 1], 'verb') && isGerund(chunks[next + 1]!) ? next + 2 : next + 1;
  return isMark(chunks[next], mark.comma) && isType(chunks[subject], 'group');
}

/** Whether the group at a chunk stands in "hours after the blast,". */
export function isTimed(chunks: readonly Chunk[], at: number): boolean {
  return [at - 1, at + 1].some((joint) => isType(chunkAt(chunks, joint), 'subordinator') && isOfTime(chunks, joint));
}

/** Parts the cells of a table. */
const verticalStroke = 0x7c;

/** Whether a new clause starts behind the chunk. */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at]!;
  if (chunk.type === 'mark')
    return (
      chunk.unit === verticalStroke ||
      chunk.unit === mark.semicolon ||
      chunk.unit === mark.colon ||
      chunk.unit === mark.stop ||
      isQuote(chunk.unit) ||
      (isDash(chunk.unit) && !isType(chunkAt(chunks, at - 1), 'date'))
    );
  if (chunk.type === 'subordinator') return !isOfTime(chunks, at);
  // "regained the town two days after gunmen broke in, killing 12": what came before is a clause of its own.
  if (chunk.date?.spell === 'gap') return true;
  if (chunk.id === but) return true;
  const next = chunks[at + 1];
  // "are believed to be led by": nobody believes.
  return isSaying(chunk) && next !== undefined && next.unit !== mark.comma && next.id !== to;
}

/** "Further south, troops killed": whether the group at a chunk opens the sentence and says no more than which way. */
export function leadsAway(passage: Passage, chunks: readonly Chunk[], at: number): boolean {
  return at === 0 && isMark(chunks[1], mark.comma) && (tags(passage, chunks[0]!.last - 1) & Tag.direction) !== 0;
}

/** Chunks of an aside between two commas. */
const asideReach = 12;

/** The comma that opens a relative clause or a participle's aside, which the comma at a chunk closes; -1 where none does. */
export function asideStart(chunks: readonly Chunk[], closing: number): number {
  if (!isMark(chunks[closing], mark.comma)) return -1;
  for (let at = closing - 1; at > 0 && at > closing - asideReach; at--) {
    if (!isType(chunks[at], 'mark')) continue;
    if (chunks[at]!.unit !== mark.comma) return -1;
    const said = isType(chunks[at + 1], 'adverb') ? at + 2 : at + 1;
    const { type, word } = chunks[said]!;
    const opens = type === 'subordinator' ? relatives.has(word) : type === 'verb' && isWord(chunks[said + 1], by);
    return opens && isType(chunks[at - 1], 'group') ? at : -1;
  }
  return -1;
}

const relatives = wordList(['which', 'who']);
