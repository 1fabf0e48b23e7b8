import { z } from '@hono/zod-openapi';
import type { Assumption, Choosing, Phrase, Step } from '@variorum/engine';
import { day, measure, population } from './claim.ts';
import { nullable } from './parts.ts';

/** What is said apart from any language: a code and what it is said of. Its English stands beside it. */
const phrase = z.looseObject({ say: z.string() }).openapi('Phrase');

/** The document names what all phrases share: there are some ninety codes, and whoever does not know one has the English. */
function phraseOf<P extends Phrase>(): z.ZodType<P> {
  return phrase as z.ZodType<unknown> as z.ZodType<P>;
}

export const step = phraseOf<Step>();
export const assumption = phraseOf<Assumption>();
export const choosing = phraseOf<Choosing>();

const saidEnd = z.strictObject({
  precision: z.enum(['day', 'month', 'season', 'year', 'decade', 'open']),
  day: day.nullable(),
  approximate: z.boolean(),
});
export const saidWindow = z
  .union([
    z.strictObject({ at: saidEnd }),
    z.strictObject({ until: saidEnd }),
    z.strictObject({ from: saidEnd, to: saidEnd }),
  ])
  .nullable();
export const saidWho = z.strictObject({ group: population, noun: nullable, side: nullable });
/** The title of a subject apart from any language. */
export const titled = z
  .strictObject({
    who: saidWho,
    measure,
    place: z.string(),
    time: z.union([
      z.strictObject({ is: z.literal('undated'), reported: saidEnd.nullable() }),
      z.strictObject({ is: z.literal('at'), day: saidEnd }),
      z.strictObject({ is: z.literal('at-different-dates') }),
      z.strictObject({ is: z.literal('in'), window: saidWindow }),
      z.strictObject({ is: z.literal('since'), start: saidEnd }),
    ]),
  })
  .openapi('Titled');
export const saidTopic = z.union([
  z.strictObject({ kind: z.literal('toll'), group: population, measure }),
  z.strictObject({ kind: z.literal('control'), place: z.string() }),
  z.strictObject({ kind: z.enum(['incident', 'agreement']), type: z.string() }),
]);
