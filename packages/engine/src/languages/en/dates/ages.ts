import type { DateMention } from '../../../mentions/date/expression.ts';
import { mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { formList, wordList } from '../word-list.ts';
import * as numbers from '../words/numbers.ts';
import { isPerfect } from './perfect.ts';
import { mention, word } from './words.ts';

/** "over a two-month period", "in a 3-day span": so long; with "have killed" up to now. */
export function readLength(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  if (opener !== word.over && opener !== word.in && opener !== word.during && opener !== word.within) return null;
  if ((tags(passage, at + 1) & Tag.determiner) === 0) return null;
  const length = ageAt(passage, at + 2);
  if (length === null || !periods.isAt(passage, length.last)) return null;
  const { unit, count, last } = length;
  if (isPerfect(passage, at, last + 1)) return mention(at, last + 1, { type: 'past', unit, count }, 'en/date/past');
  return { ...mention(at, last + 1, { type: 'unresolved' }, 'en/date/length'), spell: 'length' };
}

const periods = formList('period span stretch spell');

/** "the six-year-old conflict has killed", "a decade-long war", "the toll from its 14-month war": as long up to the report, of a total alone. */
export function readAge(passage: Passage, at: number): DateMention | null {
  const age = ageAt(passage, at);
  if (age === null) return null;
  let noun = age.last;
  while (noun < age.last + 3 && ((tags(passage, noun) & Tag.adjective) !== 0 || ofWhat.isAt(passage, noun))) noun++;
  if (!lasting.isAt(passage, noun)) return null;
  const { unit, count, last } = age;
  const dated = {
    ...mention(at, last, { type: 'past', unit, count, approximate: true }, 'en/date/age'),
    spell: 'age' as const,
  };
  // "have been killed in the seven-week campaign"
  if (isDuring(passage, at) && isPerfect(passage, at, at)) return dated;
  const next = markAt(passage, noun + 1) === mark.comma ? noun + 2 : noun + 1;
  const relative = (tags(passage, next) & Tag.relative) !== 0 ? next + 1 : phraseEnd(passage, noun + 1);
  const harms = (tags(passage, relative) & Tag.have) !== 0 && isHarm(passage, relative + 1);
  if (!harms && !isOfToll(passage, at)) return null;
  // The noun itself is what has killed.
  return dated;
}

/** One past "in Utopia", "between the two states" at a token; the token itself where no phrase of a few words stands there before "has". */
function phraseEnd(passage: Passage, at: number): number {
  if ((tags(passage, at) & Tag.preposition) === 0) return at;
  for (let next = at + 1; next < passage.last && next <= at + phraseMax; next++) {
    if (shapeAt(passage, next) === Shape.mark) return at;
    if ((tags(passage, next) & Tag.have) !== 0) return next;
  }
  return at;
}

/** Tokens of the longest phrase behind a war: "against the rebels of the north". */
const phraseMax = 6;

/** Whether "in the", "during its" stands right before. */
function isDuring(passage: Passage, at: number): boolean {
  const opener = id(passage, at - 2);
  return (opener === word.in || opener === word.during) && (tags(passage, at - 1) & Tag.determiner) !== 0;
}

function isHarm(passage: Passage, at: number): boolean {
  const verb = wordAt(passage, at)?.verb;
  return verb !== undefined && (verb.patient === 'object' || costing.has(verb.lemma));
}

const costing = new Set(['claim', 'cost', 'leave', 'take', 'force', 'drive']);

type Unit = 'year' | 'month' | 'week' | 'day';

/** "six-year-old", "14-month": one token where the number is a word. */
function ageAt(
  passage: Passage,
  at: number,
): { readonly unit: Unit; readonly count: number; readonly last: number } | null {
  const digits = shapeAt(passage, at) === Shape.number;
  if (!digits && id(passage, at) !== 0) return null;
  const last = digits ? at + 3 : at + 1;
  if (last > passage.last || (digits && markAt(passage, at + 1) !== mark.hyphen)) return null;
  const worded = aged.exec(passage.text.slice(passage.tokens.start[at]!, passage.tokens.end[last - 1]!));
  if (worded === null) return null;
  const [, number = 'one', unit = '', long] = worded;
  // "a year war"
  if (worded[1] === undefined && long === undefined) return null;
  const count = digits ? Number(number) : (numbers.units[number.toLowerCase()] ?? 0);
  if (count === 0) return null;
  const ten = unit.toLowerCase() === 'decade';
  return { unit: ten ? 'year' : (unit.toLowerCase() as Unit), count: ten ? 10 * count : count, last };
}

const aged = /^(?:(\w+)-)?(year|month|week|day|decade)(-old|-long)?$/i;

/** "the death toll from the", "of the": whether a toll stands right before. */
function isOfToll(passage: Passage, at: number): boolean {
  for (let back = at - 1; back > at - 6 && back >= passage.first; back--) if (tolls.isAt(passage, back)) return true;
  return false;
}

const tolls = wordList(['toll', 'count']);
const lasting = wordList('war conflict uprising insurgency siege campaign offensive'.split(' '));

/** "air campaign", "bombing campaign" */
const ofWhat = formList('air bombing ground military');
