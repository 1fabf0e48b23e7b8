/* How many a group is that no number counts: "a man", "no casualties", "without casualties". */
import type { GroupSort } from '../../../mentions/group.ts';
import type { Figure } from '../../../mentions/quantity/figure.ts';
import { limitsOf } from '../../../model/bound.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { markAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, verbList, wordList } from '../word-list.ts';
import { isKin } from './ends.ts';
import { isHeadlineOne } from './headline-one.ts';

/** A group of people, things or harm without a number: tokens `[at, end)`, its words from `from` on, its head. */
interface Unnumbered {
  readonly at: number;
  readonly from: number;
  readonly head: number;
  readonly end: number;
  readonly sort: GroupSort;
  readonly plural: boolean;
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly negative: boolean;
}

/** The figure that an article, a headline's lack of one, a list or a denial stands for; `null` where none does. */
export function unnumbered(passage: Passage, group: Unnumbered): Figure | null {
  const { at, from, head, end, sort, plural, definite, indefinite, negative } = group;
  if (negative) return { first: at, last: from, ...limitsOf('exact', 0), ...noNumber, rule: 'en/quantity/none' };
  if (plural && !(indefinite && alike.isAt(passage, head)))
    return sort === 'casualty' && (!definite || any.isAt(passage, at)) ? withoutAny(passage, at) : null;
  if (indefinite) return { first: at, last: from, ...limitsOf('exact', 1), ...noNumber, rule: 'en/quantity/article' };
  if (definite) {
    // "a man and his wife", "a man, his wife and their sons": one more.
    const isListed = from - at === 1 && belongings.isAt(passage, at) && isListedWith(passage, at, head, end);
    return isListed ? articleAt(at, 'en/quantity/article-of-list') : null;
  }
  // "Soldier shot dead in ambush": a headline leaves the article out.
  if (sort === 'people' && head === end - 1 && isHeadlineOne(passage, at, end))
    return articleAt(from, 'en/quantity/headline-one');
  // "woman" behind "a man": the article of the first holds for all of a list.
  if (end - from === 1 && isKin(passage, head) && followsKin(passage, from))
    return articleAt(from, 'en/quantity/article-of-list');
  return null;
}

const noNumber = { unit: null, article: true } as const;

/** One person, whom no figure counts, at a token that stands for an article. */
function articleAt(first: number, rule: string): Figure {
  return { first, last: first + 1, ...limitsOf('exact', 1), ...noNumber, rule };
}

/** "ended without casualties", "without any deaths", "without causing injuries": the noun stands at token `at`. */
function withoutAny(passage: Passage, at: number): Figure | null {
  const before = causing.isAt(passage, at - 1) ? at - 2 : at - 1;
  // "not without casualties": there were some.
  if (!without.isAt(passage, before) || denying.isAt(passage, before - 1)) return null;
  return {
    first: before,
    last: any.isAt(passage, at) ? at + 1 : before + 1,
    ...limitsOf('exact', 0),
    unit: null,
    article: false,
    rule: 'en/quantity/none',
  };
}

/** "an aircraft": one and several are written alike. */
const alike = wordList(['aircraft', 'headquarters']);

const any = wordList(['any']);
const without = wordList(['without']);
const causing = verbList(['cause']);
const denying = formList(['not', 'never']);

/** "a man and his wife", "a judge, his wife and her driver": whether one who belongs to somebody stands beside them in a list. */
function isListedWith(passage: Passage, at: number, head: number, end: number): boolean {
  const conjoined = (tags(passage, at - 1) & Tag.conjunction) !== 0;
  if (!conjoined && markAt(passage, at - 1) !== mark.comma) return false;
  if (conjoined && isKin(passage, head)) return head === end - 1;
  // "a flight lieutenant and his deputy commander"
  const owner = wordAt(passage, at - 2)?.person;
  return owner !== undefined && wordAt(passage, head)?.person !== undefined && head === end - 1 && end - at <= 3;
}

const belongings = wordList(['his', 'her', 'their']);

function followsKin(passage: Passage, at: number): boolean {
  const before =
    (tags(passage, at - 1) & Tag.conjunction) !== 0 || markAt(passage, at - 1) === mark.comma ? at - 2 : at - 1;
  return isKin(passage, before);
}
