/* Tolls that their own sentence says are not so: "is exaggerated". */
import { mark } from '../../../text/marks.ts';
import { type Chunk, chunkAt } from '../chunk.ts';
import { id } from '../look.ts';
import type { Sentence } from '../sentence.ts';
import { Signal } from '../signals.ts';
import { Tag } from '../word.ts';
import { verbList, wordList } from '../word-list.ts';
import { disputable, disputing } from '../words/speech.ts';

const words = wordList(disputing);
const nouns = wordList(disputable);
const calling = verbList(['call', 'describe', 'dismiss', 'reject']);
const parting = wordList(['but', 'while', 'although', 'though', 'and']);

/**
 * "The report that 400 had died is exaggerated", "called the figure of 400 dead an exaggeration": whether its sentence says that what
 * chunk `index` tells is not so. The report or figure stands before it, and nothing parts it from the word that disputes it.
 */
export function isDisputed({ passage, chunks, signals }: Sentence, index: number): boolean {
  if ((signals & Signal.disputed) === 0) return false;
  const at = chunks.findIndex(({ last }) => words.hasId(id(passage, last - 1)));
  if (at < 0 || !(isSaidOf(chunks, at) || isCalled(chunks, at))) return false;
  const noun = chunks.findIndex(
    ({ first, last }, chunk) => chunk <= index && [first, last - 1].some((token) => nouns.hasId(id(passage, token))),
  );
  if (noun < 0) return false;
  const [from, to] = [Math.min(noun, at), Math.max(index, at)];
  return !chunks
    .slice(from + 1, to)
    .some(({ unit, word }) => unit === mark.semicolon || unit === mark.colon || parting.has(word));
}

/** "is grossly exaggerated", "was an exaggeration", and not denied itself. */
function isSaidOf(chunks: readonly Chunk[], at: number): boolean {
  let back = at - 1;
  while (chunkAt(chunks, back)?.type === 'adverb') back--;
  const verb = chunkAt(chunks, back);
  return verb?.type === 'auxiliary' && ((verb.word?.tags ?? 0) & Tag.be) !== 0;
}

/** "described as exaggerated", "called the figure an exaggeration": by a verb in the same clause. */
function isCalled(chunks: readonly Chunk[], at: number): boolean {
  for (let back = at - 1; back >= 0; back--) {
    const { type, unit, word } = chunks[back]!;
    if (type === 'negation' || unit === mark.comma || unit === mark.semicolon) return false;
    if (type === 'verb' && calling.has(word)) return true;
  }
  return false;
}
