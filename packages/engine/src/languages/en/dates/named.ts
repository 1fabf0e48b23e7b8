import type { Part, TimeUnit, Turn } from '../../../mentions/date/expression.ts';
import { mark } from '../../../text/marks.ts';
import { type Passage, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { hyphenIn, id, isCapitalised, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { opensNumber, readNumber } from '../quantity/number.ts';
import { Tag } from '../word.ts';
import { formList, wordList, wordsThat } from '../word-list.ts';
import { isMonthOfPerson } from './day-names.ts';
import { fourDigits, readDay, readDayMonth, readNumericDate, readYear, readYearBehind, skipStop } from './digits.ts';
import { readFeast } from './feasts.ts';
import { type Found, parts, word } from './words.ts';

/** The words that open a date beside the names of months, weekdays and seasons, and numbers. */
const openingWords = new Set(
  'the early mid late end start beginning last past previous this next today tonight overnight yesterday tomorrow weekend some about nearly almost around a an'.split(
    ' ',
  ),
);

/** A date without its preposition. */
export function readSimple(passage: Passage, at: number): Found | null {
  if (shapeAt(passage, at) === Shape.number) {
    return readNumericDate(passage, at) ?? readDayMonth(passage, at) ?? readAgo(passage, at) ?? readYear(passage, at);
  }
  if (!opensSimple(passage, at)) return readFeast(passage, at);
  return (
    readWeekday(passage, at) ??
    readMonth(passage, at) ??
    readPart(passage, at) ??
    readTurned(passage, at) ??
    readDayWord(passage, at) ??
    readSeason(passage, at) ??
    readAgo(passage, at)
  );
}

/** Whether a date may start with the word at `at`: most words start none, and need no try. */
function opensSimple(passage: Passage, at: number): boolean {
  const opener = id(passage, at);
  return openers.hasId(opener) || opensNumber(passage, at) || (opener === 0 && hyphenIn(passage, at));
}

const openers = wordsThat(
  ({ form, month, weekday, season }) =>
    month !== undefined || weekday !== undefined || season !== undefined || openingWords.has(form),
);

/** "Tuesday", "Thursday, Dec. 15", "Monday 5 May 2013" */
function readWeekday(passage: Passage, at: number): Found | null {
  const weekday = wordAt(passage, at)?.weekday;
  if (weekday !== undefined && isDistrict(passage, at)) return null;
  if (weekday === undefined || (!isCapitalised(passage, at) && (wordAt(passage, at)?.form.length ?? 0) < 6))
    return null;
  // "Bloody Sunday", "the Good Friday Agreement": a name, which the day's own week does not tell.
  if (naming.isAt(passage, at - 1) && isCapitalised(passage, at - 1)) return null;
  let next = skipStop(passage, at + 1);
  if (markAt(passage, next) === mark.comma) next++;
  if (id(passage, next) === word.the) next++;
  const day =
    shapeAt(passage, next) === Shape.number
      ? (readNumericDate(passage, next) ?? readDayMonth(passage, next))
      : readMonth(passage, next);
  if (day !== null && day[0].type === 'day') return day;
  return [{ type: 'weekday', weekday }, at + 1];
}

const naming = formList('good bloody black palm ash holy maundy easter whit super');

/** "in Mon district": the name of a place, and no day. */
export function isDistrict(passage: Passage, at: number): boolean {
  const isShort = passage.tokens.end[at]! - passage.tokens.start[at]! <= 4;
  return isShort && isCapitalised(passage, at) && districts.isAt(passage, at + 1);
}

const districts = formList('district districts town village province county state');

/** "August 22, 2019", "Aug. 22", "April 2017", "April" */
function readMonth(passage: Passage, at: number): Found | null {
  const entry = wordAt(passage, at);
  if (entry?.month === undefined || !isCapitalised(passage, at)) return null;
  const month = entry.month;
  if (entry.form === 'jan' && isMonthOfPerson(passage, at)) return null;
  const next = skipStop(passage, at + 1);
  const comma = markAt(passage, next) === mark.comma ? next + 1 : next;
  const day = readDay(passage, next);
  if (day !== null) {
    const [year, last] = readYearBehind(passage, day[1]);
    return [year === undefined ? { type: 'day', month, day: day[0] } : { type: 'day', year, month, day: day[0] }, last];
  }
  const glued =
    shapeAt(passage, next) === Shape.number
      ? /^([12]?\d|3[01])((?:19|20)\d\d)$/.exec(wordsOf(passage, next, next + 1))
      : null;
  // "Apr 232017": a day and a year whose comma was lost.
  if (glued !== null) return [{ type: 'day', year: Number(glued[2]), month, day: Number(glued[1]) }, next + 1];
  // "July of 2001"
  const yearAt = id(passage, next) === word.of ? next + 1 : comma;
  const year = fourDigits(passage, yearAt);
  if (year !== null) return [{ type: 'month', year, month }, yearAt + 1];
  // "May last year", "in March this year", "since March of last year"
  const turn = id(passage, next) === word.of ? next + 1 : next;
  const turned = (id(passage, turn) === word.last || id(passage, turn) === word.this) && wordAt(passage, turn + 1);
  if (turned && turned.timeUnit === 'year' && turned.form === 'year')
    return [{ type: 'month', month, yearOffset: id(passage, turn) === word.last ? -1 : 0 }, turn + 2];
  if (entry.form === 'may' || entry.form === 'march') {
    // A name or a modal verb unless a preposition or another date word stands before it.
    const joined = id(passage, at - 1) === word.and && (tags(passage, at - 2) & Tag.time) !== 0;
    const led =
      (tags(passage, at - 1) & (Tag.preposition | Tag.time | Tag.ordinal | Tag.determiner | Tag.adjective)) !== 0;
    if (!led && !joined) return null;
    if (entry.form === 'may' && (tags(passage, next) & Tag.be) !== 0) return null;
  }
  return [{ type: 'month', month }, next === at + 2 && next === passage.last ? at + 1 : at + 1];
}

/** "the end of April", "early 2019", "mid-December", "beginning of the year" */
function readPart(passage: Passage, at: number): Found | null {
  let start = id(passage, at) === word.the ? at + 1 : at;
  const part = parts.get(id(passage, start)) ?? hyphenatedPart(passage, start);
  if (part === undefined) return null;
  if (hyphenatedPart(passage, start) !== undefined) {
    const years = /-((?:19|20)\d\d)$/.exec(wordsOf(passage, start, start + 1));
    if (years !== null) return [{ type: 'year', year: Number(years[1]), part }, start + 1];
    const month = hyphenatedMonth(passage, start);
    if (month === undefined) return null;
    const [year, last] = readYearBehind(passage, start + 1);
    return [year === undefined ? { type: 'month', month, part } : { type: 'month', year, month, part }, last];
  }
  start++;
  if (id(passage, start) === word.of || id(passage, start) === word.in) start++;
  if (id(passage, start) === word.the) start++;
  const inner = readMonth(passage, start) ?? readTurned(passage, start) ?? readYear(passage, start);
  if (inner !== null && (inner[0].type === 'month' || inner[0].type === 'year' || inner[0].type === 'calendar')) {
    return [{ ...inner[0], part }, inner[1]];
  }
  const unit = wordAt(passage, start)?.timeUnit;
  if (unit === 'year' || unit === 'month' || unit === 'week')
    return [{ type: 'calendar', unit, offset: 0, part }, start + 1];
  const weekday =
    part === 'early' || part === 'late'
      ? readWeekday(passage, id(passage, start) === word.on ? start + 1 : start)
      : null;
  return weekday;
}

function hyphenatedPart(passage: Passage, at: number): Part | undefined {
  const shape = shapeAt(passage, at);
  if (shape < 0 || shape > Shape.capitals || id(passage, at) !== 0) return undefined;
  const match = /^(early|mid|late)-(?:[a-z]+|\d{4})$/i.exec(wordsOf(passage, at, at + 1));
  return match === null ? undefined : (match[1]!.toLowerCase() as Part);
}

function hyphenatedMonth(passage: Passage, at: number): number | undefined {
  const name = wordsOf(passage, at, at + 1).split('-')[1] ?? '';
  return monthNames.get(name.toLowerCase());
}

const monthNames: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .map((name, index) => [name, index + 1]),
);

/** "last week", "this year", "last April", "last Friday", "the past week" */
function readTurned(passage: Passage, at: number): Found | null {
  const opener = id(passage, at);
  const turn: Turn | null =
    opener === word.last || opener === word.past || opener === word.previous
      ? 'last'
      : opener === word.this
        ? 'this'
        : opener === word.next
          ? 'next'
          : null;
  if (turn === null) return null;
  const calendar = readCalendar(passage, at);
  if (calendar !== null) return calendar;
  const named = readMonth(passage, at + 1) ?? readWeekday(passage, at + 1) ?? readSeason(passage, at + 1);
  if (named === null) return null;
  const [expression, last] = named;
  if (expression.type === 'month' || expression.type === 'weekday' || expression.type === 'season')
    return [{ ...expression, turn }, last];
  return named;
}

export function readCalendar(passage: Passage, at: number): Found | null {
  const opener = id(passage, at);
  const offset =
    opener === word.this
      ? 0
      : opener === word.last || opener === word.past || opener === word.previous
        ? -1
        : opener === word.next
          ? 1
          : null;
  if (offset === null) return null;
  const unit = wordAt(passage, at + 1)?.timeUnit;
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') {
    const form = wordAt(passage, at + 1)?.form;
    if (form === 'weekend') return [{ type: 'weekend' }, at + 2];
    if (form === 'night' && offset === -1) return [{ type: 'day-offset', days: -1 }, at + 2];
    if (offset === 0 && (form === 'morning' || form === 'afternoon' || form === 'evening'))
      return [{ type: 'day-offset', days: 0 }, at + 2];
    return null;
  }
  // "last fortnight" is none of the calendar's.
  return unitsIn(passage, at + 1) > 1 ? null : [{ type: 'calendar', unit, offset }, at + 2];
}

/** "today", "yesterday", "the day before yesterday", "the weekend" */
function readDayWord(passage: Passage, at: number): Found | null {
  const day = id(passage, at) === word.the ? at + 1 : at;
  if (id(passage, day + 1) === word.before) return readBeforeLast(passage, day);
  switch (id(passage, at)) {
    case word.overnight:
      // "overnight Thursday to Friday", "overnight on Sunday": the day stands behind.
      if (namesWeekday(passage, at + 1)) return null;
      return [{ type: 'day-offset', days: 0 }, at + 1];
    case word.today:
    case word.tonight:
      return [{ type: 'day-offset', days: 0 }, at + 1];
    case word.yesterday:
      return [{ type: 'day-offset', days: -1 }, at + 1];
    case word.tomorrow:
      return [{ type: 'day-offset', days: 1 }, at + 1];
    case word.weekend:
      return [{ type: 'weekend' }, at + 1];
    default:
      return null;
  }
}

/** "day before yesterday", "year before last" */
function readBeforeLast(passage: Passage, at: number): Found | null {
  const { timeUnit: unit } = wordAt(passage, at) ?? {};
  const turn = id(passage, at + 2);
  if (turn === word.yesterday) return unit === 'day' ? [{ type: 'day-offset', days: -2 }, at + 3] : null;
  if (turn !== word.last || (unit !== 'week' && unit !== 'month' && unit !== 'year')) return null;
  return [{ type: 'calendar', unit, offset: -2 }, at + 3];
}

/** "Thursday", "on Sunday", "from Monday" */
function namesWeekday(passage: Passage, at: number): boolean {
  const joint = id(passage, at);
  const day = joint === word.on || joint === word.from || joint === word.between ? at + 1 : at;
  return wordAt(passage, day)?.weekday !== undefined;
}

/** "spring 2019", "the summer of 2014": never "fall" alone, and no season without a year or a turn. */
function readSeason(passage: Passage, at: number): Found | null {
  const season = wordAt(passage, at)?.season;
  if (season === undefined) return null;
  const yearAt = id(passage, at + 1) === word.of ? at + 2 : at + 1;
  const year = fourDigits(passage, yearAt);
  if (year !== null) return [{ type: 'season', season, year }, yearAt + 1];
  const opener = id(passage, at - 1);
  const turned = opener === word.last || opener === word.this || opener === word.past;
  return turned ? [{ type: 'season', season }, at + 1] : null;
}

/** How many of its unit a word of time is: a fortnight is two weeks. */
export function unitsIn(passage: Passage, at: number): number {
  return fortnights.isAt(passage, at) ? 2 : 1;
}

const fortnights = wordList(['fortnight', 'fortnights']);

/** "four months ago", "a week earlier" */
function readAgo(passage: Passage, at: number): Found | null {
  let next = at;
  if (
    id(passage, next) === word.some ||
    id(passage, next) === word.about ||
    id(passage, next) === word.nearly ||
    id(passage, next) === word.almost ||
    id(passage, next) === word.around
  )
    next++;
  const form = wordAt(passage, next)?.form;
  // "some months ago": as many as several.
  const isSome = next > at && id(passage, at) === word.some && wordAt(passage, next)?.timeUnit !== undefined;
  const number = isSome
    ? { value: 3, last: next }
    : form === 'a' || form === 'an'
      ? { value: 1, last: next + 1 }
      : readNumber(passage, next);
  if (number === null) return null;
  const unit: TimeUnit | undefined = wordAt(passage, number.last)?.timeUnit;
  if (unit === undefined || id(passage, number.last + 1) !== word.ago) return null;
  return [{ type: 'ago', unit, count: number.value * unitsIn(passage, number.last) }, number.last + 2];
}
