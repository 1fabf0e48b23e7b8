import type { SaidDays, SaidEnd } from '@variorum/engine/saying';
import { LOCALE } from './numbers.ts';

// Months from December on, in threes: meteorological seasons of the northern hemisphere.
const SEASONS = ['شتاء', 'ربيع', 'صيف', 'خريف'] as const;

const day = new Intl.DateTimeFormat(LOCALE, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat(LOCALE, { month: 'long', year: 'numeric', timeZone: 'UTC' });

function named({ precision, day: iso }: SaidEnd): string {
  const date = iso === null ? null : new Date(`${iso}T00:00:00Z`);
  if (date === null || Number.isNaN(date.getTime())) return iso ?? 'يوم غير مذكور';
  const year = date.getUTCFullYear();
  switch (precision) {
    case 'day':
      return day.format(date);
    case 'month':
      return month.format(date);
    case 'season':
      return `${SEASONS[Math.floor(((date.getUTCMonth() + 1) % 12) / 3)]} ${year}`;
    case 'year':
      return `عام ${year}`;
    case 'decade':
      return `السنوات ${year}–${year + 9}`;
    case 'open':
      return 'يوم غير مذكور';
  }
}

/** "نحو 30 أبريل 2019", "أبريل 2019", "ربيع 2019" */
export function endWords(end: SaidEnd): string {
  return end.approximate ? `نحو ${named(end)}` : named(end);
}

/** A date of publication in EDTF: a day or a month in words, all else as it is. */
export function publishedWords(edtf: string): string {
  const match = /^(\d{4}-\d\d)(-\d\d)?([~?%]?)$/.exec(edtf);
  if (match === null) return edtf;
  const [, start = '', ofMonth, about] = match;
  const precision = ofMonth === undefined ? 'month' : 'day';
  return endWords({ precision, day: `${start}${ofMonth ?? '-01'}`, approximate: about !== '' });
}

/** "3 مايو 2021", "من 25 أبريل 2021 إلى 30 أبريل 2021" */
export function stretchWords({ from, to }: SaidDays): string {
  const one = (iso: string) => endWords({ precision: 'day', day: iso, approximate: false });
  return from === to ? one(from) : `من ${one(from)} إلى ${one(to)}`;
}
