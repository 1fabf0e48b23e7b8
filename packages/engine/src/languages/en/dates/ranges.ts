import type { DateExpression, DateMention } from '../../../mentions/date/expression.ts';
import { isDash, mark } from '../../../text/marks.ts';
import type { Passage } from '../../../text/passage.ts';
import { id, markAt, wordAt } from '../look.ts';
import { formList } from '../word-list.ts';
import { readLong } from './decades.ts';
import { isMonth, readDay, readYearBehind, skipStop } from './digits.ts';
import { overHour } from './hours.ts';
import { readShortYears } from './lists.ts';
import { readSimple } from './named.ts';
import { readStretch } from './stretches.ts';
import { type Found, mention, word } from './words.ts';

/** "between 11 and 13 May", "from May to July 2018", "from 3 May through 9 July", "11-13 Dec.", "Saturday and Sunday" */
export function readBetween(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  const opens = opener === word.between || opener === word.from;
  const leads = opens || opener === word.on || opener === word.in || opener === word.over || opener === word.during;
  const start = opens ? overHour(passage, at + 1) : leads ? at + 1 : at;
  const years = leads ? readShortYears(passage, yearsAt(passage, start)) : null;
  if (years !== null) return mention(at, years[1], years[0], 'en/date/year-range');
  const days = readDayRange(passage, start);
  if (days !== null) {
    const [expression, last] = days;
    const listed = !opens && joinsNext(passage, start, last, expression);
    return mention(at, last, listed ? { ...expression, listed } : expression, 'en/date/day-range');
  }
  const from = readEither(passage, start);
  if (from === null) return null;
  const resumed = opens ? overAside(passage, from[1], opener === word.between) : null;
  if (resumed !== null) {
    const end = readSimple(passage, resumed + 1);
    if (end !== null && sameGrain(from[0], end[0]))
      return mention(at, end[1], { type: 'between', from: from[0], to: end[0] }, 'en/date/between-over-aside');
  }
  const joint = id(passage, from[1]);
  const dashed = isDash(markAt(passage, from[1]));
  const both = joint === word.and && opener === word.between;
  if (
    !both &&
    !dashed &&
    !(joint === word.to && (opens || from[0].type !== 'year')) &&
    !(opens && (joint === word.until || joint === word.till || joint === word.through))
  )
    return null;
  const to = readEither(passage, overHour(passage, from[1] + 1));
  if (to === null || to[0].type === 'since' || !sameGrain(from[0], to[0])) return null;
  return mention(at, to[1], { type: 'between', from: from[0], to: to[0] }, 'en/date/between');
}

/** "the 1960s", "Easter 1916", "3 May" */
function readEither(passage: Passage, at: number): Found | null {
  const the = id(passage, at) === word.the ? at + 1 : at;
  // "the first week of May"
  const part = the > at ? readStretch(passage, at) : null;
  return part !== null ? [part.expression, part.last] : (readLong(passage, the) ?? readSimple(passage, the));
}

/** "from 3 May, when the assault began, to 9 July", "between 3 May, when …, and 9 July": token of the "to" behind an aside between commas or in brackets. */
function overAside(passage: Passage, at: number, between: boolean): number | null {
  const opener = markAt(passage, at);
  if (opener !== mark.comma && opener !== mark.open) return null;
  const closer = opener === mark.open ? mark.close : mark.comma;
  for (let next = at + 1; next < passage.last && next < at + asideMax; next++) {
    if (markAt(passage, next) !== closer) continue;
    const joint = id(passage, next + 1);
    if (between ? joint === word.and : joint === word.to || joint === word.until || joint === word.till)
      return next + 1;
  }
  return null;
}

/** Tokens of an aside between the two ends of a span. */
const asideMax = 30;

/** "in the years 1936-1939": the first year. */
function yearsAt(passage: Passage, at: number): number {
  const noun = id(passage, at) === word.the ? at + 1 : at;
  return noun > at && yearsNoun.isAt(passage, noun) ? noun + 1 : at;
}

const yearsNoun = formList('years period');

function sameGrain(from: DateExpression, to: DateExpression): boolean {
  return (
    from.type === to.type ||
    ((from.type === 'month' || from.type === 'day') && to.type === 'between') ||
    (from.type === 'month' && to.type === 'day') ||
    (from.type === 'day' && to.type === 'month') ||
    (from.type === 'year' && to.type === 'month') ||
    (from.type === 'month' && to.type === 'year')
  );
}

/** "11-13 Dec. 2016", "11 and 13 May", "October 25-26, 2016", "May 5 to 9" */
function readDayRange(passage: Passage, at: number): readonly [Span, number] | null {
  const month = wordAt(passage, at)?.month;
  if (month !== undefined && isMonth(passage, at)) {
    const dayAt = skipStop(passage, at + 1);
    const first = readDay(passage, dayAt);
    const second = first === null ? null : secondDay(passage, first[1], first[0]);
    if (first === null || second === null) return null;
    const [year, last] = readYearBehind(passage, second[1]);
    return [daySpan(month, first[0], second[0], year), last];
  }
  const first = readDay(passage, at);
  const second = first === null ? null : secondDay(passage, first[1], first[0]);
  if (first === null || second === null) return null;
  const monthAt = id(passage, second[1]) === word.of ? second[1] + 1 : second[1];
  const named = wordAt(passage, monthAt)?.month;
  if (named === undefined || !isMonth(passage, monthAt)) return null;
  const [year, last] = readYearBehind(passage, skipStop(passage, monthAt + 1));
  return [daySpan(named, first[0], second[0], year), last];
}

function secondDay(passage: Passage, at: number, first: number): readonly [number, number] | null {
  const joint = id(passage, at);
  if (!isDash(markAt(passage, at)) && joint !== word.to && joint !== word.and && joint !== word.through) return null;
  const second = readDay(passage, at + 1);
  return second !== null && second[0] > first ? second : null;
}

/** "on 3 and 4 May": the second day is the next one, and no dash leads up to it. */
function joinsNext(passage: Passage, first: number, last: number, { from, to }: Span): boolean {
  if (from.type !== 'day' || to.type !== 'day' || to.day !== from.day + 1) return false;
  for (let at = first; at < last; at++) if (id(passage, at) === word.and) return true;
  return false;
}

type Span = Extract<DateExpression, { type: 'between' }>;

function daySpan(month: number, from: number, to: number, year: number | undefined): Span {
  const shared = year === undefined ? { month } : { month, year };
  return { type: 'between', from: { type: 'day', day: from, ...shared }, to: { type: 'day', day: to, ...shared } };
}
