import type { SaidDays, SaidEnd } from './terms.ts';

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

// Meteorological, of the northern hemisphere, December first.
const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** An end as its precision has it: "about 30 April 2019", "April 2019", "spring 2019", "2011". */
export function endWords({ precision, day: iso, approximate }: SaidEnd): string {
  const date = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(iso ?? '');
  if (date === null || precision === 'open') return 'an unstated day';
  const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
  const about = approximate ? 'about ' : '';
  switch (precision) {
    case 'day':
      return `${about}${day} ${MONTHS[month - 1]} ${year}`;
    case 'month':
      return `${about}${MONTHS[month - 1]} ${year}`;
    case 'season':
      return `${about}${SEASONS[Math.floor((month % 12) / 3)]} ${year}`;
    case 'year':
      return `${about}${year}`;
    case 'decade':
      return `${about}the ${year}s`;
  }
}

/** "3 May 2021", "25 April 2021 to 30 April 2021" */
export function stretchWords({ from, to }: SaidDays): string {
  const day = (iso: string) => endWords({ precision: 'day', day: iso, approximate: false });
  return from === to ? day(from) : `${day(from)} to ${day(to)}`;
}

/** "1 day", "12 days" */
export function daysWords(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}
