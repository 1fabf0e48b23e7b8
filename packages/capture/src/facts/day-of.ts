import { isPublishedDate } from './published.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day (or month, or year) that a machine's date names, as EDTF; `null` for what is no date or could be two:
 * `03/04/2019`. The day is the one written down: where it was evening there, it stays that evening's day.
 * Reads ISO 8601, RFC 5322 (mail, RSS) and PDF's `D:20190822…`.
 */
export function dayOf(words: string): string | null {
  const text = words.trim();
  return isoDay(text) ?? mailDay(text) ?? pdfDay(text);
}

function isoDay(text: string): string | null {
  const parts = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?=$|[T\s]))?)?/.exec(text);
  if (!parts) return null;
  const [all, year, month, day] = parts;
  const rest = text.slice(all.length);
  if (rest !== '' && !/^[T\s]\d{1,2}:?\d{2}/.test(rest)) return null;
  return checked([year, month, day]);
}

/** `Thu, 22 Aug 2019 23:10:00 +0300`, and `August 22, 2019`, which some feeds write. */
function mailDay(text: string): string | null {
  const dayFirst = /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{4}|\d{2})\b/i.exec(text);
  const monthFirst = dayFirst
    ? null
    : /^(?:[a-z]{3,9},\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i.exec(text);
  const [day, name, year] = dayFirst ? dayFirst.slice(1) : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  if (!day || !name || !year) return null;
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  // RFC 5322, section 4.3: two digits from 50 up are the twentieth century's.
  const full = year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
  return month === 0 ? null : checked([full, String(month), day]);
}

/** ISO 32000-1, section 7.9.4. */
function pdfDay(text: string): string | null {
  const parts = /^D:(\d{4})(\d{2})?(\d{2})?/.exec(text);
  return parts ? checked([parts[1], parts[2], parts[3]]) : null;
}

function checked(parts: readonly (string | undefined)[]): string | null {
  const edtf = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  return isPublishedDate(edtf) ? edtf : null;
}
