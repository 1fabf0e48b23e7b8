import type { TimeUnit } from '../../../mentions/date/expression.ts';
import type { Passage } from '../../../text/passage.ts';
import { ids } from '../lexicon.ts';
import { id, wordAt } from '../look.ts';
import { readNumber } from '../quantity/number.ts';
import { formList } from '../word-list.ts';
import { unitsIn } from './named.ts';
import { word } from './words.ts';

const [few, several, half, a, an, less] = ids('few several half a an less');

/** So many of a unit of time. */
export interface TimeCount {
  readonly unit: TimeUnit;
  readonly count: number;
  /** Whether words say how many: "the past week" has none. */
  readonly counted: boolean;
  readonly vague: boolean;
  /** Token of the unit. */
  readonly unitAt: number;
  /** One past the last token. */
  readonly last: number;
}

/** "three months", "half a year", "two and a half years", "a year and a half", "year": `null` where no unit of time stands. */
export function readTimeCount(passage: Passage, at: number): TimeCount | null {
  const vague = id(passage, at) === few || id(passage, at) === several;
  const number = vague ? { value: 3, last: at + 1, vague } : (readHalf(passage, at) ?? readNumber(passage, at));
  let unitAt = number?.last ?? at;
  let value = number?.value ?? 1;
  if (number !== null && isAndHalf(passage, unitAt)) {
    value += 0.5;
    unitAt += 3;
  }
  const unit = wordAt(passage, unitAt)?.timeUnit;
  if (unit === undefined) return null;
  const each = unitsIn(passage, unitAt);
  let last = unitAt + 1;
  // "a year and a half"
  if (value === 1 && isAndHalf(passage, last)) {
    value = 1.5;
    last += 3;
  }
  const counted = number !== null || value !== 1;
  return { unit, count: value * each, counted, vague: number?.vague === true, unitAt, last };
}

/** "half a", "half" */
function readHalf(passage: Passage, at: number): { value: number; last: number; vague: boolean } | null {
  if (id(passage, at) !== half) return null;
  const next = id(passage, at + 1) === a || id(passage, at + 1) === an ? at + 2 : at + 1;
  return wordAt(passage, next)?.timeUnit === undefined ? null : { value: 0.5, last: next, vague: false };
}

/** "and a half" */
function isAndHalf(passage: Passage, at: number): boolean {
  return id(passage, at) === word.and && id(passage, at + 1) === a && id(passage, at + 2) === half;
}

/** One past a hedge before a length, "nearly", "more than", "just under"; `at` where none stands. */
export function overHedge(passage: Passage, at: number): number {
  if ((id(passage, at) === word.more || id(passage, at) === less) && id(passage, at + 1) === word.than) return at + 2;
  const next = graded.isAt(passage, at) ? at + 1 : at;
  return hedges.isAt(passage, next) ? next + 1 : at;
}

const graded = formList('just well slightly little');
const hedges = formList('nearly almost about around some roughly approximately under over barely');
