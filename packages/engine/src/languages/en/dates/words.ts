import type { DateExpression, DateMention, Part } from '../../../mentions/date/expression.ts';
import { idOf } from '../lexicon.ts';

/** Lexicon ids of the words that dates are made of; written out, for an engine reads a constant of a literal as fast as a number. */
export const word = {
  the: idOf('the'),
  of: idOf('of'),
  in: idOf('in'),
  on: idOf('on'),
  at: idOf('at'),
  as: idOf('as'),
  to: idOf('to'),
  and: idOf('and'),
  from: idOf('from'),
  between: idOf('between'),
  since: idOf('since'),
  until: idOf('until'),
  till: idOf('till'),
  through: idOf('through'),
  by: idOf('by'),
  before: idOf('before'),
  after: idOf('after'),
  thence: idOf('then'),
  last: idOf('last'),
  past: idOf('past'),
  previous: idOf('previous'),
  this: idOf('this'),
  next: idOf('next'),
  ago: idOf('ago'),
  early: idOf('early'),
  mid: idOf('mid'),
  late: idOf('late'),
  end: idOf('end'),
  start: idOf('start'),
  beginning: idOf('beginning'),
  today: idOf('today'),
  yesterday: idOf('yesterday'),
  tonight: idOf('tonight'),
  overnight: idOf('overnight'),
  tomorrow: idOf('tomorrow'),
  weekend: idOf('weekend'),
  within: idOf('within'),
  during: idOf('during'),
  over: idOf('over'),
  for: idOf('for'),
  ever: idOf('ever'),
  now: idOf('now'),
  more: idOf('more'),
  than: idOf('than'),
  nearly: idOf('nearly'),
  almost: idOf('almost'),
  about: idOf('about'),
  around: idOf('around'),
  some: idOf('some'),
  so: idOf('so'),
  far: idOf('far'),
} as const;

export const parts: ReadonlyMap<number, Part> = new Map([
  [word.early, 'early'],
  [word.mid, 'mid'],
  [word.late, 'late'],
  [word.end, 'end'],
  [word.start, 'start'],
  [word.beginning, 'start'],
]);

/** A simple date that starts at token `at`: `[expression, one past its last token]`. */
export type Found = readonly [DateExpression, number];

export function mention(first: number, last: number, expression: DateExpression, rule: string): DateMention {
  return { first, last, expression, rule };
}
