import { civilDay } from './day.ts';
import type { End } from './edtf.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const SEASON_OF_MONTH: Readonly<Record<number, string>> = { 3: 'spring', 6: 'summer', 9: 'autumn', 12: 'winter' };

export function monthWords(number: number): string {
  const { year, month } = civilDay(number);
  return `${MONTHS[month - 1]} ${year}`;
}

/** "22 August 2019" */
export function dayWords(number: number): string {
  return `${civilDay(number).day} ${monthWords(number)}`;
}

/** An end as its precision has it: "about 30 April 2019", "April 2019", "spring 2019", "2011". */
export function endWords(end: End): string {
  const about = end.approximate ? 'about ' : '';
  switch (end.precision) {
    case 'day':
      return about + dayWords(end.earliest);
    case 'month':
      return about + monthWords(end.earliest);
    case 'season': {
      const { year, month } = civilDay(end.earliest);
      return `${about}${SEASON_OF_MONTH[month] ?? monthWords(end.earliest)} ${year}`;
    }
    case 'year':
      return `${about}${civilDay(end.earliest).year}`;
    case 'decade':
      return `${about}the ${civilDay(end.earliest).year}s`;
    case 'open':
      return 'an unstated day';
  }
}

/** "1 day", "12 days" */
export function daysWords(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
