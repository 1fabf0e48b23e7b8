import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';
import { formList } from '../word-list.ts';
import { inside, of } from './words.ts';

/** A word of the language that a sentence's first capital or a headline may dress as a name. */
export function isCommonWord(passage: Passage, at: number): boolean {
  const bits = tags(passage, at);
  return (
    (bits & ~(Tag.direction | Tag.abbreviation | Tag.source | Tag.leaning)) !== 0 &&
    !isTownOfCoins(passage, at) &&
    !isTownsName(passage, at)
  );
}

/** "the towns of Man and Gao": what a town is said to be called is its name, whatever else the word means. */
function isTownsName(passage: Passage, at: number): boolean {
  if (id(passage, at - 1) !== of || !settlements.isAt(passage, at - 2)) return false;
  return (
    shapeAt(passage, at) === Shape.title &&
    shapeAt(passage, at - 2) === Shape.lower &&
    (tags(passage, at) & Tag.source) === 0
  );
}

const settlements = formList('town towns village villages hamlet city cities');

/** "in Lira": money has no capital letter there. */
function isTownOfCoins(passage: Passage, at: number): boolean {
  return coins.isAt(passage, at) && shapeAt(passage, at) === Shape.title && id(passage, at - 1) === inside;
}

const coins = formList(['lira']);
