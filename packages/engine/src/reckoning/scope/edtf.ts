import { dayNumber, daysInMonth } from '../../model/calendar.ts';

/** How finely an end of a window is worded. `open`: the words set no end there. */
export type EndPrecision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'open';

/** One end of a window: a day somewhere from `earliest` to `latest`, both included. */
export interface End {
  readonly earliest: number;
  readonly latest: number;
  readonly precision: EndPrecision;
  /** `~`, `?` or `%`: the words themselves say that the end may lie a little outside. */
  readonly approximate: boolean;
}

export interface EdtfWindow {
  readonly start: End;
  readonly end: End;
  /** Whether two ends were written; "2017-04" is one stretch, "2017-04/2017-05" has two ends. */
  readonly interval: boolean;
}

/**
 * Stands for "no limit": about 27,000 years from now, beyond every date that EDTF level 1 writes with four digits,
 * and finite so that differences of ends stay numbers.
 */
export const BEYOND = 10_000_000;

const DATE = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/;
const DECADE = /^(\d{3})X$/;

// EDTF 21…24. Meteorological seasons of the northern hemisphere: EDTF itself gives none, and reports mean the weather.
const SEASONS: ReadonlyMap<number, number> = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
]);

function stretch(first: number, last: number, precision: EndPrecision, approximate: boolean): End {
  return { earliest: first, latest: last, precision, approximate };
}

function parseDate(text: string): End | null {
  const approximate = /[~?%]/.test(text);
  const plain = text.replace(/[~?%]/g, '');
  const decade = DECADE.exec(plain);
  if (decade !== null) {
    const year = Number(decade[1]) * 10;
    return stretch(dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31), 'decade', approximate);
  }
  const match = DATE.exec(plain);
  if (match === null) return null;
  const year = Number(match[1]);
  const wholeYear = stretch(dayNumber(year, 1, 1), dayNumber(year, 12, 31), 'year', approximate);
  if (match[2] === undefined || match[2] === 'XX') return wholeYear;
  const month = Number(match[2]);
  const seasonStart = SEASONS.get(month);
  if (seasonStart !== undefined) {
    const first = dayNumber(year, seasonStart, 1);
    const lastMonth = ((seasonStart + 1) % 12) + 1;
    const lastYear = seasonStart === 12 ? year + 1 : year;
    return stretch(first, dayNumber(lastYear, lastMonth, daysInMonth(lastYear, lastMonth)), 'season', approximate);
  }
  if (month < 1 || month > 12) return null;
  const length = daysInMonth(year, month);
  if (match[3] === undefined || match[3] === 'XX') {
    return stretch(dayNumber(year, month, 1), dayNumber(year, month, length), 'month', approximate);
  }
  const day = Number(match[3]);
  if (day < 1 || day > length) return null;
  const number = dayNumber(year, month, day);
  return stretch(number, number, 'day', approximate);
}

/**
 * Reads EDTF level 1 as the reader writes it: a day, month, season, year or decade, `X` from the right, `~ ? %`,
 * and intervals of them whose ends may be open (`..`) or unstated (blank). `null` for anything else.
 */
export function parseEdtf(text: string): EdtfWindow | null {
  const parts = text.trim().split('/');
  if (parts.length === 1) {
    const one = parseDate(parts[0]!);
    return one === null ? null : { start: one, end: one, interval: false };
  }
  if (parts.length !== 2) return null;
  const [from, to] = parts as [string, string];
  const start = from === '..' || from === '' ? null : parseDate(from);
  const end = to === '..' || to === '' ? null : parseDate(to);
  if (start === null && from !== '..' && from !== '') return null;
  if (end === null && to !== '..' && to !== '') return null;
  if (start === null && end === null) return null;
  return {
    // An end that nobody states may lie anywhere before (after) the one that is stated.
    start: start ?? stretch(-BEYOND, end!.latest, 'open', false),
    end: end ?? stretch(start!.earliest, BEYOND, 'open', false),
    interval: true,
  };
}
