/** A day as a count from 1 January 1970 (proleptic Gregorian calendar, no time zone). */
export type DayNumber = number;

/** Source of both formulas: the usual civil-calendar arithmetic on eras of 400 years (146,097 days). */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function civilDate(number: DayNumber): CivilDate {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 Sunday … 6 Saturday. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 4) % 7) + 7) % 7;
}

export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** `number` moved by whole months; the day is kept where the month has it, else the month's last. */
export function shiftMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilDate(number);
  const index = year * 12 + (month - 1) + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** ISO `YYYY-MM-DD`. */
export function isoDay(number: DayNumber): string {
  const { year, month, day } = civilDate(number);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

function pad(value: number, length: number): string {
  if (length === 2 && value >= 0) return value < 10 ? `0${value}` : `${value}`;
  return String(value).padStart(length, '0');
}

/** First and last day of an EDTF date of day, month or year precision (qualifiers ignored); `null` for anything else. */
export function daysOf(edtf: string): { readonly from: DayNumber; readonly to: DayNumber } | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(edtf);
  if (match === null) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined)
    return { from: dayNumber(year, month, 1), to: dayNumber(year, month, daysInMonth(year, month)) };
  const day = Number(match[3]);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return { from: dayNumber(year, month, day), to: dayNumber(year, month, day) };
}
