import type { DateExpression, Part } from '../../../mentions/date/expression.ts';
import { type Passage, touches, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, shapeAt } from '../look.ts';
import { formList } from '../word-list.ts';
import { type Found, parts, word } from './words.ts';

/** "the 1990s", "the early 1990s", "mid-1980s", "the 19th century", "the second half of the 20th century": years on end. */
export function readLong(passage: Passage, at: number): Found | null {
  let next = id(passage, at) === word.the ? at + 1 : at;
  const glued = gluedDecade(passage, next);
  if (glued !== null) return glued;
  const half = readHalf(passage, next);
  if (half > 0) {
    const whole = readYears(passage, id(passage, next + 3) === word.the ? next + 4 : next + 3);
    return (
      whole && [between(whole.from + (half - 1) * ((whole.to - whole.from + 1) / 2), halfEnd(whole, half)), whole.last]
    );
  }
  const part = parts.get(id(passage, next));
  if (part !== undefined) next++;
  if (part !== undefined && id(passage, next) === word.of) next++;
  if (part !== undefined && id(passage, next) === word.the) next++;
  const years = readYears(passage, next);
  return years && [part === undefined ? between(years.from, years.to) : partOf(years, part), years.last];
}

interface Years {
  readonly from: number;
  readonly to: number;
  /** One past the last token. */
  readonly last: number;
}

function readYears(passage: Passage, at: number): Years | null {
  return readDecade(passage, at) ?? readCentury(passage, at);
}

/** "1990s" */
function readDecade(passage: Passage, at: number): Years | null {
  if (shapeAt(passage, at) !== Shape.number || !touches(passage, at + 1)) return null;
  if (passage.tokens.end[at]! - passage.tokens.start[at]! !== 4) return null;
  const decade = /^((?:1[5-9]|20)\d0)['’]?s$/.exec(wordsOf(passage, at, Math.min(at + 2, passage.last)));
  if (decade === null) return null;
  const from = Number(decade[1]);
  return { from, to: from + 9, last: at + 2 };
}

/** "mid-1980s": one token before its "s". */
function gluedDecade(passage: Passage, at: number): Found | null {
  if (id(passage, at) !== 0 || shapeAt(passage, at) > Shape.capitals) return null;
  const glued = /^(early|mid|late)-((?:1[5-9]|20)\d0)s$/i.exec(wordsOf(passage, at, at + 1));
  if (glued === null) return null;
  const from = Number(glued[2]);
  return [partOf({ from, to: from + 9, last: at + 1 }, glued[1]!.toLowerCase() as Part), at + 1];
}

/** "19th century", "nineteenth century" */
function readCentury(passage: Passage, at: number): Years | null {
  const digits = shapeAt(passage, at) === Shape.number;
  const noun = digits ? at + 2 : at + 1;
  if (!centuries.isAt(passage, noun)) return null;
  const nth = digits ? inDigits.exec(wordsOf(passage, at, noun)) : null;
  const century =
    nth !== null ? Number(nth[1]) : ordinals.indexOf(wordsOf(passage, at, at + 1).toLowerCase()) + firstOrdinal;
  if (century < firstOrdinal || century > 21) return null;
  return { from: (century - 1) * 100 + 1, to: century * 100, last: noun + 1 };
}

const inDigits = /^(\d\d)(?:st|nd|rd|th)$/;
const centuries = formList('century');
const firstOrdinal = 16;
const ordinals = 'sixteenth seventeenth eighteenth nineteenth twentieth'.split(' ');

/** "first half of": 1 or 2; 0 elsewhere. */
function readHalf(passage: Passage, at: number): number {
  if (!halves.isAt(passage, at + 1) || id(passage, at + 2) !== word.of) return 0;
  return firsts.isAt(passage, at) ? 1 : seconds.isAt(passage, at) ? 2 : 0;
}

const halves = formList('half');
const firsts = formList('first');
const seconds = formList('second latter');

function halfEnd({ from, to }: Years, half: number): number {
  return half === 1 ? from + (to - from + 1) / 2 - 1 : to;
}

/** The vague end of a part is approximate, the other the decade's or century's own. */
function partOf({ from, to }: Years, part: Part): DateExpression {
  const third = Math.round((to - from) / 3);
  const year = (number: number, vague: boolean): DateExpression =>
    vague ? { type: 'year', year: number, approximate: true } : { type: 'year', year: number };
  const tenth = Math.round((to - from) / 6);
  switch (part) {
    case 'start':
      return { type: 'between', from: year(from, false), to: year(from + tenth, true) };
    case 'early':
      return { type: 'between', from: year(from, false), to: year(from + third, true) };
    case 'mid':
      return { type: 'between', from: year(from + third, true), to: year(to - third, true) };
    case 'late':
      return { type: 'between', from: year(to - third, true), to: year(to, false) };
    case 'end':
      return { type: 'between', from: year(to - tenth, true), to: year(to, false) };
  }
}

function between(from: number, to: number): DateExpression {
  return { type: 'between', from: { type: 'year', year: from }, to: { type: 'year', year: to } };
}
