import type { Figure } from '../../../mentions/quantity/figure.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { serialEnd } from '../labels.ts';
import { isCapitalised, markAt, shapeAt, tags } from '../look.ts';
import { Tag } from '../word.ts';

/** Tokens of a name in brackets: "Utopian Council for Relief and Rescue". */
const nameMax = 9;

/** One past a bracket at token `at` that stands inside a group; -1 where none does. */
export function bracketEnd(passage: Passage, at: number): number {
  if (markAt(passage, at) !== mark.open) return -1;
  // "(rebel)" between an adjective and its noun.
  if (
    markAt(passage, at + 2) === mark.close &&
    isCapitalised(passage, at + 3) &&
    shapeAt(passage, at + 1) === Shape.lower
  )
    return at + 3;
  return shortNameEnd(passage, at);
}

/** "six Utopian National Army (UNA) soldiers", "one UCR (Utopian Council for Relief) driver": whose people they are, by two names. */
function shortNameEnd(passage: Passage, at: number): number {
  if (!isCapitalised(passage, at - 1) || !isCapitalised(passage, at + 1)) return -1;
  let close = at + 2;
  while (close < at + nameMax && isInName(passage, close)) close++;
  const short = shapeAt(passage, at - 1) === Shape.capitals || close === at + 2;
  if (markAt(passage, close) !== mark.close || !short) return -1;
  const people = (tags(passage, close + 1) & Tag.person) !== 0 && shapeAt(passage, close + 1) === Shape.lower;
  // "Infantry Battalion (IB) No. 77"
  return people || serialEnd(passage, close + 1) > 0 ? close + 1 : -1;
}

function isInName(passage: Passage, at: number): boolean {
  return (
    isCapitalised(passage, at) ||
    shapeAt(passage, at) === Shape.possessive ||
    (tags(passage, at) & (Tag.preposition | Tag.conjunction | Tag.determiner)) !== 0
  );
}

/** "a total of (224) people": a figure in brackets that counts the noun behind them. */
export function isBracketed(passage: Passage, { first, last }: Pick<Figure, 'first' | 'last'>): boolean {
  if (markAt(passage, first - 1) !== mark.open || markAt(passage, last) !== mark.close) return false;
  return ((tags(passage, last + 1) | tags(passage, last + 2)) & Tag.person) !== 0;
}
