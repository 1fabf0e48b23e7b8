import type { DateExpression, DateMention, Part } from '../../../mentions/date/expression.ts';
import { idOf } from '../lexicon.ts';

export const word = Object.fromEntries(
  (
    'the of in on at to and from between since until till by before after then last past previous this next ago early mid late end start beginning ' +
    'today yesterday tonight overnight tomorrow weekend within during over for ever now more than nearly almost about around some so far'
  )
    .split(' ')
    .map((form) => [form, idOf(form)]),
) as Record<string, number>;

export const parts: ReadonlyMap<number, Part> = new Map([
  [word.early!, 'early'],
  [word.mid!, 'mid'],
  [word.late!, 'late'],
  [word.end!, 'end'],
  [word.start!, 'start'],
  [word.beginning!, 'start'],
]);

/** A simple date that starts at token `at`: `[expression, one past its last token]`. */
export type Found = readonly [DateExpression, number];

export function mention(first: number, last: number, expression: DateExpression, rule: string): DateMention {
  return { first, last, expression, rule };
}
