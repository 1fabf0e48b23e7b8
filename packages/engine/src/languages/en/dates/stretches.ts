import type { DateExpression, DateMention, Part } from '../../../mentions/date/expression.ts';
import { daysInMonth } from '../../../model/calendar.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { id, wordAt } from '../look.ts';
import { readNumber } from '../quantity/number.ts';
import { formList } from '../word-list.ts';
import { fourDigits } from './digits.ts';
import { readSimple } from './named.ts';
import { mention, word } from './words.ts';

/** "in the first half of 2019", "in Q3 2021", "during the first nine months of the year", "in the last months of 1944" */
export function readStretch(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  const opens =
    opener === word.in ||
    opener === word.during ||
    opener === word.over ||
    opener === word.for ||
    opener === word.within ||
    opener === word.from;
  const article = opens && id(passage, at + 1) === word.the;
  if (!opens && opener !== word.the) return null;
  const start = opens ? (article ? at + 2 : at + 1) : at + 1;
  return (
    (opens && !article ? readCode(passage, at, start) : null) ??
    readPartOfYear(passage, at, start) ??
    readPartOfMonth(passage, at, start) ??
    readUnitsOf(passage, at, start)
  );
}

/** "Q3 2021", "H1 of 2019" */
function readCode(passage: Passage, at: number, start: number): DateMention | null {
  const code = /^([QH])([1-4])$/i.exec(wordsOf(passage, start, Math.min(start + 1, passage.last)));
  if (code === null) return null;
  const yearAt = id(passage, start + 1) === word.of ? start + 2 : start + 1;
  const year = fourDigits(passage, yearAt);
  const length = code[1]!.toUpperCase() === 'Q' ? 3 : 6;
  const count = Number(code[2]);
  if (year === null || count * length > 12) return null;
  return mention(at, yearAt + 1, months(year, (count - 1) * length + 1, count * length), 'en/date/part-of-year');
}

/** "first half of 2019", "third quarter of last year", "first six months of the year" */
function readPartOfYear(passage: Passage, at: number, start: number): DateMention | null {
  if (!opening.isAt(passage, start)) return null;
  const ordinal = ordinals.get(formAt(passage, start));
  if (ordinal === undefined) return null;
  let next = start + 1;
  let length = lengths.get(formAt(passage, next));
  if (length === undefined) {
    const number = readNumber(passage, next);
    if (number === null || number.vague || wordAt(passage, number.last)?.timeUnit !== 'month') return null;
    length = number.value;
    next = number.last;
  }
  if (id(passage, next + 1) !== word.of) return null;
  next += 2;
  const named = fourDigits(passage, next);
  const opener = id(passage, next);
  const turned = named === null && formAt(passage, next + 1) === 'year';
  const turn = opener === word.this ? 0 : opener === word.last || opener === word.previous ? -1 : undefined;
  if (named === null && !(turned && (opener === word.the || turn !== undefined))) return null;
  const first = ordinal === 0 ? 12 - length + 1 : (ordinal - 1) * length + 1;
  if (first < 1 || first + length - 1 > 12) return null;
  const last = named === null ? next + 2 : next + 1;
  // "of last year"; of "this year" the latest months that have been.
  const expression = months(named, first, first + length - 1, turn === -1 ? -1 : undefined);
  return mention(at, last, expression, 'en/date/part-of-year');
}

/** "first week of March", "last week of May 2015", "second half of June" */
function readPartOfMonth(passage: Passage, at: number, start: number): DateMention | null {
  if (!opening.isAt(passage, start)) return null;
  const ordinal = ordinals.get(formAt(passage, start));
  const unit = formAt(passage, start + 1);
  if (ordinal === undefined || (unit !== 'week' && unit !== 'half') || id(passage, start + 2) !== word.of) return null;
  const named = readSimple(passage, start + 3);
  if (named === null || named[0].type !== 'month' || named[0].part !== undefined) return null;
  const { month, year, yearOffset, turn } = named[0];
  // "of March last year": the whole month, which knows its year, rather than a week of another.
  if (yearOffset !== undefined || turn !== undefined) return null;
  // Of a February whose year is not known, the day that every year has.
  const days = daysInMonth(year ?? 2001, month);
  const span = unit === 'week' ? weekOf(ordinal, days) : halfOf(ordinal, days);
  if (span === null) return null;
  const shared = year === undefined ? { month } : { month, year };
  const [first, last] = span;
  const expression: DateExpression = {
    type: 'between',
    from: { type: 'day', day: first, ...shared },
    to: { type: 'day', day: last, ...shared },
  };
  return mention(at, named[1], expression, 'en/date/part-of-month');
}

function weekOf(ordinal: number, days: number): readonly [number, number] {
  return ordinal === 0 ? [days - 6, days] : [ordinal * 7 - 6, ordinal * 7];
}

function halfOf(ordinal: number, days: number): readonly [number, number] | null {
  if (ordinal > 2) return null;
  return ordinal === 1 ? [1, 15] : [16, days];
}

function months(year: number | null, from: number, to: number, yearOffset?: number): DateExpression {
  const shared = year !== null ? { year } : yearOffset !== undefined ? { yearOffset } : {};
  return {
    type: 'between',
    from: { type: 'month', month: from, ...shared },
    to: { type: 'month', month: to, ...shared },
  };
}

/** "last months of 1944", "first weeks of the year", "closing days of May": the early or late part, with no number to say how much. */
function readUnitsOf(passage: Passage, at: number, start: number): DateMention | null {
  const early = opensPart.isAt(passage, start);
  if (!early && !closesPart.isAt(passage, start)) return null;
  const unit = wordAt(passage, start + 1)?.timeUnit;
  if (
    unit === undefined ||
    unit === 'hour' ||
    unit === 'year' ||
    unit === 'decade' ||
    id(passage, start + 2) !== word.of
  )
    return null;
  if (!wordAt(passage, start + 1)!.form.endsWith('s')) return null;
  const next = id(passage, start + 3) === word.the ? start + 4 : start + 3;
  const running = next > start + 3 && formAt(passage, next) === 'year';
  const named = running ? ownYear(next) : readSimple(passage, next);
  if (named === null) return null;
  const [whole, last] = named;
  if (whole.type === 'year' ? whole.part !== undefined : whole.type !== 'month' && whole.type !== 'calendar')
    return null;
  if (whole.type === 'month' && (whole.part !== undefined || unit === 'month')) return null;
  // Months are a third of a year and weeks of a month; what is shorter touches its edge.
  const ofMonth = whole.type === 'month' || (whole.type === 'calendar' && whole.unit === 'month');
  const edge = unit === 'day' || (unit === 'week' && !ofMonth);
  const part: Part = early ? (edge ? 'start' : 'early') : edge ? 'end' : 'late';
  return mention(at, last, { ...whole, part } as DateExpression, 'en/date/edge-of');
}

function ownYear(at: number): readonly [DateExpression, number] {
  return [{ type: 'calendar', unit: 'year', offset: 0 }, at + 1];
}

const opensPart = formList('first early opening initial');
const closesPart = formList('last final closing dying late waning');

function formAt(passage: Passage, at: number): string {
  return at < passage.last ? wordsOf(passage, at, at + 1).toLowerCase() : '';
}

/** 0 is the last of its kind. */
const ordinals: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['last', 0],
  ['final', 0],
]);

const opening = formList(ordinals.keys());

/** In months. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['half', 6],
  ['quarter', 3],
]);
