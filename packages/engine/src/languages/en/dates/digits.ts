import { isDash, mark } from '../../../text/marks.ts';
import { type Passage, touches, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, isCapitalised, markAt, shapeAt, tags, wordAt } from '../look.ts';
import { Tag } from '../word.ts';
import { type Found, word } from './words.ts';

/** "24.07.2016", "05-07-2015", "2019-08-22", "5/7/2015": day before month, as most of the world's press writes it. */
export function readNumericDate(passage: Passage, at: number): Found | null {
  const glued = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(wordsOf(passage, at, at + 1));
  if (glued !== null) return numericDay(Number(glued[3]), Number(glued[2]), Number(glued[1]), at + 1);
  const military = readMilitaryDate(passage, at);
  if (military !== null) return military;
  const joint = markAt(passage, at + 1);
  if ((!isDash(joint) && joint !== mark.slash) || markAt(passage, at + 3) !== joint) return null;
  if (!touches(passage, at + 1) || !touches(passage, at + 2) || !touches(passage, at + 3) || !touches(passage, at + 4))
    return null;
  const [a, b, c] = [at, at + 2, at + 4].map((token) => wordsOf(passage, token, token + 1));
  if (a === undefined || b === undefined || c === undefined) return null;
  if (/^\d{4}$/.test(a) && /^\d{1,2}$/.test(b) && /^\d{1,2}$/.test(c))
    return numericDay(Number(a), Number(b), Number(c), at + 5);
  if (/^\d{1,2}$/.test(a) && /^\d{1,2}$/.test(b) && /^\d{4}$/.test(c))
    return numericDay(Number(c), Number(b), Number(a), at + 5);
  if (joint === mark.slash && /^\d{1,2}$/.test(a) && /^\d{1,2}$/.test(b) && /^\d\d$/.test(c))
    return numericDay(century(Number(c)), Number(b), Number(a), at + 5);
  return null;
}

/** "05FEB94": a day, a month and two digits of a year without gaps, as military logs write it. */
function readMilitaryDate(passage: Passage, at: number): Found | null {
  if (!touches(passage, at + 1) || !/^\d{1,2}$/.test(wordsOf(passage, at, at + 1))) return null;
  const match = /^([A-Z]{3})(\d\d|(?:19|20)\d\d)$/i.exec(wordsOf(passage, at + 1, Math.min(at + 2, passage.last)));
  const month = match === null ? -1 : monthCodes.indexOf(match[1]!.toLowerCase());
  if (match === null || month < 0) return null;
  const year = Number(match[2]);
  return numericDay(year < 100 ? century(year) : year, month + 1, Number(wordsOf(passage, at, at + 1)), at + 2);
}

const monthCodes = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Two digits of a year: those of the present century up to 49, else those of the last. */
function century(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}

function numericDay(year: number, month: number, day: number, last: number): Found | null {
  if (month > 12 && day <= 12) return numericDay(year, day, month, last);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return [{ type: 'day', year, month, day }, last];
}

/** "22 August 2019", "22nd of August" */
export function readDayMonth(passage: Passage, at: number): Found | null {
  const day = readDay(passage, at);
  if (day === null) return null;
  const monthAt = id(passage, day[1]) === word.of ? day[1] + 1 : day[1];
  const month = wordAt(passage, monthAt)?.month;
  if (month === undefined || !isMonth(passage, monthAt)) return null;
  const [year, last] = readYearBehind(passage, skipStop(passage, monthAt + 1));
  return [year === undefined ? { type: 'day', month, day: day[0] } : { type: 'day', year, month, day: day[0] }, last];
}

/** A day of the month in digits, "22" or "22nd". */
export function readDay(passage: Passage, at: number): readonly [number, number] | null {
  if (shapeAt(passage, at) !== Shape.number) return null;
  if (passage.tokens.end[at]! - passage.tokens.start[at]! > 2) return null;
  const digits = wordsOf(passage, at, at + 1);
  if (!/^\d{1,2}$/.test(digits)) return null;
  const day = Number(digits);
  if (day < 1 || day > 31) return null;
  if (touches(passage, at + 1) && /^(st|nd|rd|th)$/i.test(wordsOf(passage, at + 1, at + 2))) return [day, at + 2];
  if (
    touches(passage, at + 1) &&
    shapeAt(passage, at + 1) >= 0 &&
    shapeAt(passage, at + 1) <= Shape.capitals &&
    wordAt(passage, at + 1)?.month === undefined
  )
    return null;
  return [day, at + 1];
}

/** "Aug." is a month, "march" and "may" only with a capital. */
export function isMonth(passage: Passage, at: number): boolean {
  return isCapitalised(passage, at) || (wordAt(passage, at)?.form.length ?? 0) > 5;
}

export function skipStop(passage: Passage, at: number): number {
  return markAt(passage, at) === mark.stop && touches(passage, at) && at + 1 < passage.last ? at + 1 : at;
}

export function readYearBehind(passage: Passage, at: number): readonly [number | undefined, number] {
  const yearAt = markAt(passage, at) === mark.comma ? at + 1 : at;
  const year = fourDigits(passage, yearAt);
  return year === null ? [undefined, at] : [year, yearAt + 1];
}

export function fourDigits(passage: Passage, at: number): number | null {
  if (shapeAt(passage, at) !== Shape.number) return null;
  if (passage.tokens.end[at]! - passage.tokens.start[at]! !== 4) return null;
  const digits = wordsOf(passage, at, at + 1);
  if (!/^(?:1[89]|20)\d\d$/.test(digits)) return null;
  if (touches(passage, at + 1) && shapeAt(passage, at + 1) >= 0 && shapeAt(passage, at + 1) <= Shape.capitals)
    return null;
  return Number(digits);
}

/** "2014"; a number before a noun is no year, which its callers settle by the preposition. */
export function readYear(passage: Passage, at: number): Found | null {
  const year = fourDigits(passage, at);
  if (year === null) return null;
  if ((tags(passage, at + 1) & (Tag.person | Tag.casualty)) !== 0 && !opensSentence(passage, at)) return null;
  return [{ type: 'year', year }, at + 1];
}

/** Tokens of whoever acts between an opening year and the verb. */
const actorMax = 4;

/** "In 1960 police killed", "In 1994 Hutu militias drove": "in" opens the sentence, and those behind the year act by themselves. */
function opensSentence(passage: Passage, year: number): boolean {
  if (id(passage, year - 1) !== word.in || !isCapitalised(passage, year - 1)) return false;
  for (let at = year + 1; at < year + actorMax; at++) {
    const bits = tags(passage, at);
    if ((bits & (Tag.verb | Tag.be | Tag.have)) !== 0 && (bits & (Tag.person | Tag.thing)) === 0) return at > year + 1;
    if ((bits & (Tag.preposition | Tag.conjunction)) !== 0) return false;
  }
  return false;
}
