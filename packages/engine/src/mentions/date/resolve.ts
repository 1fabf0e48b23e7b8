import {
  civilDate,
  type DayNumber,
  dayNumber,
  daysInMonth,
  isoDay,
  isoMonth,
  shiftMonths,
  weekdayOf,
} from '../../model/calendar.ts';
import type { Moment } from '../../model/moment.ts';
import { daysOf } from './edtf-days.ts';
import type { DateExpression, Part, TimeUnit } from './expression.ts';
import { feastDays } from './moving-feasts.ts';

/** A moment without its words. Days are day numbers; an open end is `null`. */
interface Days {
  readonly edtf: string;
  readonly from: DayNumber | null;
  readonly to: DayNumber | null;
}

/**
 * Makes days of an expression. `published` is the report's own date (EDTF); relative words count from its last day.
 * A month or day without a year is the latest that is not after the report. Without a date of the report, only what is
 * fully stated resolves; the rest keeps its text and nothing else.
 */
export function resolveDate(expression: DateExpression, text: string, published: string | null): Moment {
  const reference = published === null ? null : referenceOf(published);
  const days = daysFor(expression, reference);
  if (days === null) return { text, edtf: null, from: null, to: null };
  return {
    text,
    edtf: days.edtf,
    from: days.from === null ? null : isoDay(days.from),
    to: days.to === null ? null : isoDay(days.to),
  };
}

/** The last day of the report's own date. All dates of a report ask for the same one, so the last answer is kept. */
function referenceOf(published: string): DayNumber | null {
  if (published !== lastAsked.published) lastAsked = { published, day: daysOf(published)?.to ?? null };
  return lastAsked.day;
}

let lastAsked: { readonly published: string; readonly day: DayNumber | null } = { published: '', day: null };

function daysFor(expression: DateExpression, reference: DayNumber | null): Days | null {
  switch (expression.type) {
    case 'day':
      return roughly(dayOf(expression, reference), expression.approximate, 3, reference);
    case 'month':
      return roughly(monthOf(expression, reference), expression.approximate, 15, reference);
    case 'year':
      return roughly(yearOf(expression.year, expression.part), expression.approximate, 182, reference);
    case 'season':
      return seasonOf(expression, reference);
    case 'unresolved':
      return null;
    case 'since': {
      const start = daysFor(expression.start, reference);
      if (start === null || start.from === null) return null;
      const open = reference !== null && reference >= start.from ? reference : null;
      return { edtf: `${startEdtf(start)}/${open === null ? '..' : isoDay(open)}`, from: start.from, to: open };
    }
    case 'until': {
      const end = daysFor(expression.end, reference);
      if (end === null || end.to === null) return null;
      return { edtf: `../${endEdtf(end)}`, from: null, to: end.to };
    }
    case 'stretch': {
      const end = daysFor(expression.end, reference);
      if (end === null || end.to === null) return null;
      const { unit, count } = expression;
      // A day and a night end on the second of two days.
      return span(unit === 'hour' ? backBy(unit, count, end.to) : backBy(unit, count, end.to + 1), end.to);
    }
    case 'stretch-from': {
      const start = daysFor(expression.start, reference);
      if (start === null || start.from === null) return null;
      return span(start.from, start.from + expression.count * (expression.unit === 'week' ? 7 : 1) - 1);
    }
    case 'feast': {
      const feast = feastDays(expression.feast, expression.year, reference);
      return feast && (feast.counted ? within(feast.from, feast.to) : span(feast.from, feast.to));
    }
    case 'between': {
      const to = daysFor(expression.to, reference);
      const from = daysFor(yearFrom(expression.from, to), reference);
      if (from === null || to === null || from.from === null || to.to === null || to.to < from.from) return null;
      return { edtf: `${startEdtf(from)}/${endEdtf(to)}`, from: from.from, to: to.to };
    }
    default:
      return reference === null ? null : relativeDays(expression, reference);
  }
}

/**
 * "around 20 April": so many days before and behind, as far as the report's own day. Parts of a month or year are approximate
 * already.
 */
function roughly(
  days: Days | null,
  approximate: true | undefined,
  slack: number,
  reference: DayNumber | null,
): Days | null {
  if (days === null || approximate === undefined || days.edtf.endsWith('~')) return days;
  const { edtf, from, to } = days;
  if (from === null || to === null) return days;
  const latest = reference === null ? to + slack : Math.max(to, Math.min(to + slack, reference));
  return { edtf: `${edtf}~`, from: from - slack, to: latest };
}

/** "between 11 and 13 May 2018": the first end takes the year that the second one has. */
function yearFrom(expression: DateExpression, to: Days | null): DateExpression {
  if (to === null || to.to === null) return expression;
  const { year, month } = civilDate(to.to);
  if (expression.type === 'day' && expression.year === undefined) {
    return { ...expression, year: expression.month > month ? year - 1 : year };
  }
  if (expression.type === 'month' && expression.year === undefined) {
    return { ...expression, year: expression.month > month ? year - 1 : year };
  }
  return expression;
}

function startEdtf(days: Days): string {
  return days.edtf.split('/')[0] ?? days.edtf;
}

function endEdtf(days: Days): string {
  return days.edtf.split('/').at(-1) ?? days.edtf;
}

function relativeDays(expression: DateExpression, reference: DayNumber): Days | null {
  switch (expression.type) {
    case 'day-offset':
      return oneDay(reference + expression.days);
    case 'weekday': {
      const back = (weekdayOf(reference) - expression.weekday + 7) % 7;
      const turn = expression.turn === 'last' && back === 0 ? 7 : 0;
      if (expression.turn === 'next') return oneDay(reference + ((7 - back) % 7 || 7));
      return oneDay(reference - back - turn);
    }
    case 'weekend': {
      // The weekend at or before the report: Saturday and Sunday.
      const back = (weekdayOf(reference) + 7) % 7;
      const sunday = weekdayOf(reference) === 6 ? reference + 1 : reference - back;
      return span(sunday - 1, Math.min(sunday, Math.max(reference, sunday - 1)));
    }
    case 'ago':
      return ago(expression.unit, expression.count, reference);
    case 'past': {
      const from = backBy(expression.unit, expression.count, reference);
      const approximate = expression.approximate ? '~' : '';
      return { edtf: `${isoDay(from)}${approximate}/${isoDay(reference)}`, from, to: reference };
    }
    case 'calendar':
      return calendarUnit(expression, reference);
    default:
      return null;
  }
}

function dayOf(expression: { year?: number; month: number; day: number }, reference: DayNumber | null): Days | null {
  const year =
    expression.year ?? latestYear(reference, (candidate) => dayNumber(candidate, expression.month, expression.day));
  if (year === null || expression.day > daysInMonth(year, expression.month)) return null;
  return oneDay(dayNumber(year, expression.month, expression.day));
}

function monthOf(
  expression: { year?: number; month: number; part?: Part; turn?: string; yearOffset?: number },
  reference: DayNumber | null,
): Days | null {
  const counted =
    expression.yearOffset === undefined || reference === null
      ? null
      : civilDate(reference).year + expression.yearOffset;
  let year =
    expression.year ?? counted ?? latestYear(reference, (candidate) => dayNumber(candidate, expression.month, 1));
  if (year === null) return null;
  if (expression.year === undefined && expression.turn === 'last' && reference !== null) {
    // "last September": not the month that is still running.
    const now = civilDate(reference);
    if (now.year === year && now.month === expression.month) year--;
  }
  const from = dayNumber(year, expression.month, 1);
  const to = from + daysInMonth(year, expression.month) - 1;
  if (expression.part === undefined) return { edtf: isoMonth(year, expression.month), from, to };
  return partOf(expression.part, from, to);
}

/** Parts of a month or year as tenths: the start and the end name a day, "early", "mid" and "late" a third. */
function partOf(part: Part, from: DayNumber, to: DayNumber): Days {
  const length = to - from + 1;
  const third = Math.floor(length / 3);
  switch (part) {
    case 'start':
      return { edtf: `${isoDay(from)}~`, from, to: from + Math.floor(length / 6) };
    case 'end':
      return { edtf: `${isoDay(to)}~`, from: to - Math.floor(length / 6), to };
    case 'early':
      return { edtf: `${isoDay(from)}~/${isoDay(from + third - 1)}~`, from, to: from + third - 1 };
    case 'mid':
      return { edtf: `${isoDay(from + third)}~/${isoDay(to - third)}~`, from: from + third, to: to - third };
    case 'late':
      return { edtf: `${isoDay(to - third + 1)}~/${isoDay(to)}~`, from: to - third + 1, to };
  }
}

function yearOf(year: number, part: Part | undefined): Days {
  const from = dayNumber(year, 1, 1);
  const to = dayNumber(year, 12, 31);
  if (part === undefined) return { edtf: String(year).padStart(4, '0'), from, to };
  return partOf(part, from, to);
}

/** Meteorological seasons of the northern half; EDTF codes 21–24. */
function seasonOf(
  expression: { season: number; year?: number; turn?: string },
  reference: DayNumber | null,
): Days | null {
  const firstMonth = [3, 6, 9, 12][expression.season - 21] ?? 3;
  const year = expression.year ?? latestYear(reference, (candidate) => dayNumber(candidate, firstMonth, 1));
  if (year === null) return null;
  const from = dayNumber(year, firstMonth, 1);
  return { edtf: `${String(year).padStart(4, '0')}-${expression.season}`, from, to: shiftMonths(from, 3) - 1 };
}

function calendarUnit(
  expression: { unit: 'week' | 'month' | 'year'; offset: number; part?: Part },
  reference: DayNumber,
): Days {
  if (expression.unit === 'week') {
    // Weeks from Monday, as ISO 8601 counts them.
    const monday = reference - ((weekdayOf(reference) + 6) % 7) + expression.offset * 7;
    return span(monday, expression.offset === 0 ? reference : monday + 6);
  }
  const { year, month } = civilDate(reference);
  if (expression.unit === 'year') {
    if (expression.offset === 0 && expression.part === undefined) {
      return { edtf: `${year}-01-01/${isoDay(reference)}`, from: dayNumber(year, 1, 1), to: reference };
    }
    return yearOf(year + expression.offset, expression.part);
  }
  const first = shiftMonths(dayNumber(year, month, 1), expression.offset);
  const at = civilDate(first);
  const to = first + daysInMonth(at.year, at.month) - 1;
  if (expression.part !== undefined) return partOf(expression.part, first, to);
  if (expression.offset === 0) return { edtf: `${isoDay(first)}/${isoDay(reference)}`, from: first, to: reference };
  return { edtf: isoMonth(at.year, at.month), from: first, to };
}

/** "four months ago" is as fine as its unit: give or take half of it. */
function ago(unit: TimeUnit, count: number, reference: DayNumber): Days {
  const at = backBy(unit, count, reference);
  if (unit === 'hour') return oneDay(at);
  if (unit === 'day') return oneDay(at);
  const slack = { week: 3, month: 15, year: 182, decade: 1826 }[unit];
  return { edtf: `${isoDay(at)}~`, from: at - slack, to: Math.min(at + slack, reference) };
}

function backBy(unit: TimeUnit, count: number, reference: DayNumber): DayNumber {
  switch (unit) {
    case 'hour':
      return reference - Math.max(0, Math.ceil(count / 24));
    case 'day':
      return reference - Math.round(count);
    case 'week':
      return reference - Math.round(count * 7);
    case 'month':
      return shiftMonths(reference, -Math.round(count));
    case 'year':
      return shiftMonths(reference, -Math.round(count * 12));
    case 'decade':
      return shiftMonths(reference, -Math.round(count * 120));
  }
}

/** The latest year in which the day is not after the reference; `null` without one. */
function latestYear(reference: DayNumber | null, dayIn: (year: number) => DayNumber): number | null {
  if (reference === null) return null;
  const { year } = civilDate(reference);
  return dayIn(year) <= reference ? year : year - 1;
}

function oneDay(day: DayNumber): Days {
  return { edtf: isoDay(day), from: day, to: day };
}

/** Days that may be off by one. */
function within(from: DayNumber, to: DayNumber): Days {
  return { edtf: from === to ? `${isoDay(from)}~` : `${isoDay(from)}~/${isoDay(to)}~`, from: from - 1, to: to + 1 };
}

function span(from: DayNumber, to: DayNumber): Days {
  return from === to ? oneDay(from) : { edtf: `${isoDay(from)}/${isoDay(to)}`, from, to };
}
