import type { DateMention } from '../../../mentions/date/expression.ts';
import { isWritten, type Passage } from '../../../text/passage.ts';
import { Shape } from '../../../text/tokens.ts';
import { id, shapeAt, tags, wordAt } from '../look.ts';
import { readNumber } from '../quantity/number.ts';
import { Tag } from '../word.ts';
import { word } from './words.ts';

/** Longest time counted from a day, in days: beyond it "later" tells a story and dates nothing that was reported. */
const daysMax = 31;

/**
 * A day counted from another day that the report named: "the day before", "the next day", "two days earlier", "hours later",
 * "on the same day". Which day that was, the sentence before or the words before it say.
 */
export function readFromDay(passage: Passage, at: number): DateMention | null {
  const opener = id(passage, at);
  const next = opener === word.on || opener === word.over || opener === word.by || opener === word.in ? at + 1 : at;
  const found = namedDay(passage, next) ?? countedDays(passage, next);
  return (
    found && {
      first: at,
      last: found.last,
      expression: { type: 'unresolved' },
      anaphor: 'day',
      days: found.days,
      rule: 'en/date/from-a-day',
    }
  );
}

interface Shift {
  /** Days from the other day, below 0 where they lie before it. */
  readonly days: number;
  /** One past the last token. */
  readonly last: number;
}

/** "the next day", "the same day", "that day", "the day before" */
function namedDay(passage: Passage, at: number): Shift | null {
  if (at + 1 >= passage.last) return null;
  const that = isWritten(passage, at, 'that');
  if (id(passage, at) !== word.the && !that) return null;
  // "that night", "that same evening"
  if (that) {
    const of = isWritten(passage, at + 1, 'same') ? at + 2 : at + 1;
    if (of < passage.last && (isNight(passage, of) || isMorning(passage, of))) return { days: 0, last: of + 1 };
    if (of > at + 1 && of < passage.last && isWritten(passage, of, 'day')) return { days: 0, last: of + 1 };
  }
  if (!that && isNight(passage, at + 1)) return direction(passage, at + 2);
  if (isWritten(passage, at + 1, 'day')) {
    // "that day" points back; "the day" alone is any.
    if (that)
      return endsHere(passage, at + 2) || (tags(passage, at + 2) & Tag.verb) !== 0 ? { days: 0, last: at + 2 } : null;
    return direction(passage, at + 2) ?? null;
  }
  if (that || at + 2 >= passage.last) return null;
  const which = at + 1;
  // "the same night", "the following morning"
  if (!isWritten(passage, at + 2, 'day') && !isNight(passage, at + 2) && !isMorning(passage, at + 2)) return null;
  if (isWritten(passage, which, 'next') || isWritten(passage, which, 'following')) return { days: 1, last: at + 3 };
  if (isWritten(passage, which, 'previous') || isWritten(passage, which, 'preceding'))
    return { days: -1, last: at + 3 };
  return isWritten(passage, which, 'same') ? { days: 0, last: at + 3 } : null;
}

/** "the night before", "the evening before" */
function isNight(passage: Passage, at: number): boolean {
  return isWritten(passage, at, 'night') || isWritten(passage, at, 'evening');
}

function isMorning(passage: Passage, at: number): boolean {
  return isWritten(passage, at, 'morning') || isWritten(passage, at, 'afternoon');
}

/** "two days earlier", "a week later", "hours later" */
function countedDays(passage: Passage, at: number): Shift | null {
  const one = isWritten(passage, at, 'a') || isWritten(passage, at, 'an');
  const number = one ? { value: 1, last: at + 1 } : readNumber(passage, at);
  const unitAt = number?.last ?? at;
  const unit = wordAt(passage, unitAt)?.timeUnit;
  if (unit !== 'hour' && unit !== 'day' && unit !== 'week') return null;
  // "days later" without a number is some days, which no date is.
  if (number === null && unit !== 'hour') return null;
  const turned = direction(passage, unitAt + 1);
  if (turned === null) return null;
  const days = (number?.value ?? 0) * (unit === 'hour' ? 0 : unit === 'week' ? 7 : 1);
  if (days > daysMax || !Number.isInteger(days)) return null;
  // A whole number, and never -0: from one that is not, V8 holds every number of such objects as a double.
  return { days: (turned.days * days) | 0, last: turned.last };
}

/** "earlier", "before" (-1) or "later", "after" (1), where nothing follows from which it would count. */
function direction(passage: Passage, at: number): Shift | null {
  if (at >= passage.last) return null;
  if (isWritten(passage, at, 'earlier')) return { days: -1, last: at + 1 };
  if (isWritten(passage, at, 'later')) return { days: 1, last: at + 1 };
  const before = id(passage, at) === word.before;
  if (!before && id(passage, at) !== word.after) return null;
  return endsHere(passage, at + 1) ? { days: before ? -1 : 1, last: at + 1 } : null;
}

/** Whether a phrase can end before token `at`: before a mark, a verb, a preposition, a conjunction. */
function endsHere(passage: Passage, at: number): boolean {
  if (at >= passage.last || shapeAt(passage, at) === Shape.mark) return true;
  const bits = tags(passage, at);
  if ((bits & (Tag.person | Tag.thing | Tag.casualty | Tag.determiner | Tag.number)) !== 0) return false;
  return (bits & (Tag.preposition | Tag.conjunction | Tag.be | Tag.have | Tag.modal)) !== 0;
}
