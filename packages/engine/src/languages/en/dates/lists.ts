import type { DateExpression, DateMention } from '../../../mentions/date/expression.ts';
import { isDash, mark } from '../../../text/marks.ts';
import { type Passage, touches, wordsOf } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { ids } from '../lexicon.ts';
import { id, markAt, shapeAt } from '../look.ts';
import { formList } from '../word-list.ts';
import { fourDigits, isMonth, readDay, readYearBehind, skipStop } from './digits.ts';
import { readSimple } from './named.ts';
import { type Found, mention, word } from './words.ts';

const [both] = ids('both');

/** "in 1936 and 1937", "in 2014, 2015 and early 2016", "on Monday, Tuesday and Wednesday", "on 7, 8 and 9 May": times that follow on each other, as one stretch. */
export function readList(passage: Passage, at: number): DateMention | null {
  const opens = openers.isAt(passage, at);
  let start = opens ? at + 1 : at;
  if (opens && id(passage, start) === both) start++;
  const first = readSimple(passage, start);
  if (first === null) return readDays(passage, at, start);
  const { type } = first[0];
  if (type === 'weekday' ? false : !opens || (type !== 'year' && type !== 'month')) return null;
  let [to, last] = first;
  for (;;) {
    const comma = markAt(passage, last) === mark.comma;
    const joint = comma ? last + 1 : last;
    const closes = id(passage, joint) === word.and;
    if (!comma && !closes) break;
    const next = readSimple(passage, closes ? joint + 1 : joint);
    if (next === null || !follows(to, next[0])) break;
    [to, last] = next;
    if (closes) return mention(at, last, { type: 'between', from: first[0], to }, 'en/date/list');
  }
  return null;
}

/** Whether a time is the one right behind another: the next year, month or day of the week. */
function follows(from: DateExpression, to: DateExpression): boolean {
  if (from.type === 'year' && to.type === 'year') return to.year === from.year + 1;
  if (from.type === 'weekday' && to.type === 'weekday')
    return from.turn === undefined && to.turn === undefined && to.weekday === (from.weekday + 1) % 7;
  if (from.type !== 'month' || to.type !== 'month') return false;
  if (from.part !== undefined || (to.part !== undefined && to.part !== 'early')) return false;
  return from.year === undefined && to.month === from.month + 1;
}

/** "7, 8 and 9 May 1994" */
function readDays(passage: Passage, at: number, start: number): DateMention | null {
  const first = readDay(passage, start);
  if (first === null) return null;
  let [day, next] = first;
  for (;;) {
    const comma = markAt(passage, next) === mark.comma;
    const joint = comma ? next + 1 : next;
    const closes = id(passage, joint) === word.and;
    if (!comma && !closes) return null;
    const other = readDay(passage, closes ? joint + 1 : joint);
    if (other === null || other[0] !== day + 1) return null;
    [day, next] = other;
    if (closes) break;
  }
  if (!isMonth(passage, next)) return null;
  const month = readSimple(passage, next);
  if (month === null || month[0].type !== 'month') return null;
  const [year, last] = readYearBehind(passage, skipStop(passage, next + 1));
  const shared = year === undefined ? { month: month[0].month } : { month: month[0].month, year };
  const from: DateExpression = { type: 'day', day: first[0], ...shared };
  return mention(at, last, { type: 'between', from, to: { type: 'day', day, ...shared } }, 'en/date/list');
}

/** "1975-90", "1991/92": the second year has only its last digits. */
export function readShortYears(passage: Passage, at: number): Found | null {
  const from = fourDigits(passage, at);
  const joint = markAt(passage, at + 1);
  if (from === null || (!isDash(joint) && joint !== mark.slash) || shapeAt(passage, at + 2) !== Shape.number)
    return null;
  if (!touches(passage, at + 1) || !touches(passage, at + 2)) return null;
  const digits = wordsOf(passage, at + 2, at + 3);
  const to = /^\d\d$/.test(digits) ? from - (from % 100) + Number(digits) : fourDigits(passage, at + 2);
  if (to === null || to <= from) return null;
  return [{ type: 'between', from: { type: 'year', year: from }, to: { type: 'year', year: to } }, at + 3];
}

const openers = formList('in during over on through throughout between');
