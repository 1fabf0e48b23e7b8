import type { Figure } from '../../../mentions/quantity/figure.ts';
import { limitsOf } from '../../../model/bound.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { id, isCapitalised, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import { isBefallen } from './befallen.ts';
import { isNounAhead, nounish } from './nouns.ts';

const [one, another, a, of] = ids('one another a of');

/** "killed a woman and wounded another", "and another was hurt": one more of them, where no noun stands behind. Source: CODEBOOK, "a sixth died" is 1. */
export function isOneMore(passage: Passage, at: number): boolean {
  if (isOneInOrder(passage, at)) return true;
  if (id(passage, at) !== another) return false;
  const next = at + 1;
  if (wordAt(passage, at - 1)?.verb?.concept === undefined)
    return isBefallen(passage, at, next) && isNoModifier(passage, next);
  if (isNounAhead(passage, next) || shapeAt(passage, next) === Shape.number || isCapitalised(passage, next))
    return false;
  return (tags(passage, next) & (nounish | Tag.number)) === 0;
}

/** "another wounded soldier": what befell them only describes whom a noun behind it names. */
function isNoModifier(passage: Passage, at: number): boolean {
  return (tags(passage, at) & (Tag.be | Tag.have)) !== 0 || !isNounAhead(passage, at + 1);
}

/** "killed one another": nobody is counted. */
export function isOneAnother(passage: Passage, at: number): boolean {
  return id(passage, at) === one && id(passage, at + 1) === another;
}

/** Tokens before "a third" in which another share may be told of. */
const sharesMax = 12;

/** "killed two warders and injured a third", "Two were killed, a third wounded": in order, and no share: "half were killed and a third wounded". */
function isOneInOrder(passage: Passage, at: number): boolean {
  const next = at + 2;
  if (id(passage, at) !== a || wordAt(passage, at + 1)?.fraction === undefined || id(passage, next) === of)
    return false;
  for (let back = at - 1; back > at - sharesMax; back--)
    if (wordAt(passage, back)?.fraction !== undefined || shares.isAt(passage, back)) return false;
  if (isNounAhead(passage, next) && !isBefallen(passage, at, next)) return false;
  if (wordAt(passage, at - 1)?.verb?.concept !== undefined) return (tags(passage, next) & (nounish | Tag.number)) === 0;
  const listed = (tags(passage, at - 1) & Tag.conjunction) !== 0 || shapeAt(passage, at - 1) === Shape.mark;
  return listed && isBefallen(passage, at, next) && !plural.isAt(passage, next);
}

const shares = formList(['half', 'most', 'percent', 'majority', 'quarter']);
const plural = wordList(['were', 'are', 'have']);

export function oneMore(passage: Passage, at: number): Figure {
  const last = id(passage, at) === another ? at + 1 : at + 2;
  return { first: at, last, ...limitsOf('exact', 1), unit: null, article: false, rule: 'en/quantity/another' };
}

/** "a third soldier", "a fifth man": in their order, and no share of anybody. */
export function isThird(passage: Passage, at: number): boolean {
  return wordAt(passage, at)?.fraction !== undefined && wordAt(passage, at + 1)?.person?.plural === false;
}
