import type { Figure } from '../../../mentions/quantity/figure.ts';
import { limitsOf } from '../../../model/bound.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { id, isCapitalised, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { isBefallen } from './befallen.ts';
import { isNounAhead, nounish } from './nouns.ts';

const [one, another] = ids('one another');

/** "killed a woman and wounded another", "and another was hurt": one more of them, where no noun stands behind. Source: CODEBOOK, "a sixth died" is 1. */
export function isOneMore(passage: Passage, at: number): boolean {
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

export function oneMore(at: number): Figure {
  return { first: at, last: at + 1, ...limitsOf('exact', 1), unit: null, article: false, rule: 'en/quantity/another' };
}

/** "a third soldier", "a fifth man": in their order, and no share of anybody. */
export function isThird(passage: Passage, at: number): boolean {
  return wordAt(passage, at)?.fraction !== undefined && wordAt(passage, at + 1)?.person?.plural === false;
}
