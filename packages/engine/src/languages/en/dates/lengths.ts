import type { DateMention } from '../../../mentions/date/expression.ts';
import type { Passage } from '../../../text/passage.ts';
import { id } from '../look.ts';
import { word } from './words.ts';

/** Tokens between a length and the year in which it lay: "in three days of fighting in Gao in 2012". */
const reach = 6;

/** Whether a date says only how long something took, of a year or month that stands behind it: "in 100 days in 1994", "in 24 hours at the end of last month". */
export function isLengthWithin(passage: Passage, date: DateMention, dates: readonly DateMention[]): boolean {
  const { expression, first, last } = date;
  if (expression.type !== 'past' || isUpToNow(passage, first)) return false;
  return dates.some(
    ({ first: behind, expression: { type } }) =>
      behind >= last && behind <= last + reach && (type === 'year' || type === 'month' || type === 'calendar'),
  );
}

/** "in the last three days", "the past week": up to the report, whatever else is named. */
function isUpToNow(passage: Passage, first: number): boolean {
  for (let at = first; at < first + 3; at++) {
    const now = id(passage, at);
    if (now === word.past || now === word.last || now === word.previous) return true;
  }
  return false;
}
