import { civilDate, type DayNumber, dayNumber } from '../../model/calendar.ts';
import type { MovingFeast } from './expression.ts';

interface FeastDays {
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** Reckoned by the tabular calendar, from which the sighting of the moon differs by a day. */
  readonly counted: boolean;
}

/** The days of a feast in a year; without one, of the last that began before or on a report's day. */
export function feastDays(feast: MovingFeast, year: number | undefined, reference: DayNumber | null): FeastDays | null {
  if (year !== undefined) return feastIn(feast, year, dayNumber(year, 12, 31));
  if (reference === null) return null;
  const own = civilDate(reference).year;
  return feastIn(feast, own, reference) ?? feastIn(feast, own - 1, reference);
}

/** The last that begins in a year and not after a day; `null` where none does. */
function feastIn(feast: MovingFeast, year: number, latest: DayNumber): FeastDays | null {
  if (feast === 'easter' || feast === 'good-friday' || feast === 'easter-monday') {
    const day = easterSunday(year) + (feast === 'easter' ? 0 : feast === 'easter-monday' ? 1 : -2);
    return day > latest ? null : { from: day, to: day, counted: false };
  }
  const { month, day, length } = lunar[feast];
  // A lunar year is some 11 days shorter, so that two of them may start in one of ours.
  for (let lunarYear = Math.floor(((year - 622) * 33) / 32) + 2; ; lunarYear--) {
    const from = tabularDay(lunarYear, month, day);
    if (from > latest) continue;
    return civilDate(from).year === year ? { from, to: from + length - 1, counted: true } : null;
  }
}

/** Gregorian Easter. Source: the "anonymous" algorithm, Nature 13 (1876) 487. */
function easterSunday(year: number): DayNumber {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayNumber(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Months and days of the Islamic calendar, and how many days each takes. */
const lunar = {
  ashura: { month: 1, day: 10, length: 1 },
  ramadan: { month: 9, day: 1, length: 30 },
  'eid-al-fitr': { month: 10, day: 1, length: 3 },
  'eid-al-adha': { month: 12, day: 10, length: 4 },
} as const;

/** Day of the tabular Islamic calendar, with its 11 leap years in 30, counted from 16 July 622 of the Julian one. */
function tabularDay(year: number, month: number, day: number): DayNumber {
  const epoch = dayNumber(622, 7, 19);
  return epoch + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
}
