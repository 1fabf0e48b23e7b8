import { type Passage, wordsOf } from '../../../../text/passage.ts';
import { Shape } from '../../../../text/tokens.ts';
import type { Chunk } from '../../chunk.ts';
import { isCapitalised, isShouted, shapeAt, tags, wordAt } from '../../look.ts';
import { formList } from '../../word-list.ts';

/** "firmly", "still": a chunk that only says how; an adverb that no list has is taken for a verb. */
export function isManner(passage: Passage, { type, word, first, last }: Chunk): boolean {
  return (
    type === 'adverb' ||
    (type === 'verb' && word === undefined && wordsOf(passage, first, last).toLowerCase().endsWith('ly')) ||
    // "had half encircled the town"
    (first > passage.first && last - first === 1 && half.isAt(passage, first))
  );
}

const half = formList(['half']);

/** Whether a token is written as a name: a capital, or an Arabic article before one ("al-Assad"). */
export function isNameLike(passage: Passage, at: number): boolean {
  if (isCapitalised(passage, at)) return true;
  return (
    shapeAt(passage, at) === Shape.lower &&
    wordAt(passage, at) === undefined &&
    /^\p{Ll}{2}-\p{Lu}/u.test(wordsOf(passage, at, at + 1))
  );
}

/** "the SDF", "IS": letters for a name, of nobody who is known to bear no arms. */
export function isLetters(passage: Passage, at: number): boolean {
  return shapeAt(passage, at) === Shape.capitals && tags(passage, at) === 0 && !isShouted(passage, at);
}
