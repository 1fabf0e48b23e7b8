import type { Moment } from '@variorum/engine';
import type { Strings } from '../strings/en.ts';

const ISO_DAY = /^(-?\d{4,6})-(\d{2})-(\d{2})$/;

/** An ISO day as a date at midnight UTC; `null` when it is none. Days belong to no time zone, so none may shift them. */
export function dayOf(iso: string): Date | null {
  const match = ISO_DAY.exec(iso);
  if (match === null) return null;
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return Number.isNaN(date.getTime()) ? null : date;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes a hundred times as long as using it, and a list of stances holds thousands of days. */
function words(date: Date, strings: Strings, options: Intl.DateTimeFormatOptions): string {
  const key = `${strings.locale} ${options.day ?? ''} ${options.month ?? ''} ${options.year ?? ''} ${options.hour ?? ''}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(strings.locale, { ...options, timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(date);
}

/** "22 Aug 2019" in the interface's language; what is no ISO day stays as it is. */
export function dayWords(iso: string, strings: Strings): string {
  const date = dayOf(iso);
  return date === null ? iso : words(date, strings, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** A stretch of days: one day, or two ends with what they share said once. */
export function stretchWords(from: string, to: string, strings: Strings): string {
  if (from === to) return dayWords(from, strings);
  const [start, end] = [dayOf(from), dayOf(to)];
  if (start === null || end === null) return strings.dates.to(from, to);
  const sameYear = start.getUTCFullYear() === end.getUTCFullYear();
  const first = sameYear ? words(start, strings, { day: 'numeric', month: 'short' }) : dayWords(from, strings);
  return strings.dates.to(first, dayWords(to, strings));
}

/** The days that a moment can mean; `null` where its words could not be resolved. */
export function momentWords(moment: Moment, strings: Strings): string | null {
  const { from, to, edtf } = moment;
  return from !== null && to !== null ? stretchWords(from, to, strings) : edtf;
}

/** A date of publication in EDTF: a day, a month or a year in words, all else as it is. */
export function edtfWords(edtf: string, strings: Strings): string {
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(edtf);
  if (month === null) return dayWords(edtf, strings);
  const date = dayOf(`${edtf}-01`);
  return date === null ? edtf : words(date, strings, { month: 'long', year: 'numeric' });
}

/** The short name of a month, `YYYY-MM`. */
export function monthWords(month: string, strings: Strings): string {
  const date = dayOf(`${month}-01`);
  return date === null ? month : words(date, strings, { month: 'short' });
}

/** A moment in the ledger: day and time of day, UTC, since people far apart read the same ledger. */
export function timeWords(iso: string, strings: Strings): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return words(time, strings, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  });
}
