import { type DayNumber, dayNumber, daysInMonth } from '../../model/calendar.ts';

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
