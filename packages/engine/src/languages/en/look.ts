import type { Passage } from '../../text/passage.ts';
import { Shape } from '../../text/tokens.ts';
import { lexicon, tagsOf } from './lexicon.ts';
import type { Word } from './word.ts';

/** Tags of token `at`; 0 for marks, numbers, unknown words and beyond the sentence. */
export function tags(passage: Passage, at: number): number {
  if (at < passage.first || at >= passage.last) return 0;
  const shape = passage.tokens.shape[at]!;
  if (shape === Shape.mark) return 0;
  return shape === Shape.capitals && isName(passage, at) ? 0 : tagsOf[passage.tokens.word[at]!]!;
}

/** Short words that are also names when they stand in capitals: "US", "IS", "WHO". */
const shortWords = new Set(
  'us is it who am all an as at he in so we no or and us'.split(' ').map((word) => lexicon.idOf(word)),
);

/** Whether a short word in capitals is a name: it is not where the words around it are in capitals too. */
function isName(passage: Passage, at: number): boolean {
  const { shape, word, start, end } = passage.tokens;
  if (!shortWords.has(word[at]!)) return false;
  const shouts = (token: number): boolean =>
    token >= passage.first &&
    token < passage.last &&
    shape[token] === Shape.capitals &&
    end[token]! - start[token]! > 3;
  return !shouts(at - 1) && !shouts(at + 1);
}

/** Lexicon id of token `at`; 0 for marks, unknown words and beyond the sentence. */
export function id(passage: Passage, at: number): number {
  if (at < passage.first || at >= passage.last || passage.tokens.shape[at] === Shape.mark) return 0;
  return passage.tokens.shape[at] === Shape.capitals && isName(passage, at) ? 0 : passage.tokens.word[at]!;
}

export function wordAt(passage: Passage, at: number): Word | undefined {
  return lexicon.entry(id(passage, at));
}

/** Code unit of the mark at token `at`; 0 if it is no mark. */
export function markAt(passage: Passage, at: number): number {
  if (at < passage.first || at >= passage.last || passage.tokens.shape[at] !== Shape.mark) return 0;
  return passage.tokens.word[at]!;
}

export function shapeAt(passage: Passage, at: number): number {
  return at < passage.first || at >= passage.last ? -1 : passage.tokens.shape[at]!;
}

/** Whether token `at` starts with a capital letter. */
export function isCapitalised(passage: Passage, at: number): boolean {
  const shape = shapeAt(passage, at);
  return shape === Shape.title || shape === Shape.capitals;
}
