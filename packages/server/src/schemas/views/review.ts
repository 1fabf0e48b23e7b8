import { z } from '@hono/zod-openapi';
import { refusedAs } from '../../api/refused-as.ts';
import type { DecisionRequest, DecisionView, HistoryView, ReviewView } from '../../views/index.ts';
import { actorName, optional } from '../asked.ts';
import { claim, kindName, measure, modality, population, qualifier } from '../claim.ts';
import { countsBy, entry } from '../dossier.ts';
import { count, nullable, ruled as state, summaryName } from '../parts.ts';
import { shapeOf } from '../shape.ts';

export const reviewView = shapeOf<ReviewView>()(
  z.strictObject({
    items: z.array(
      z.strictObject({
        claim,
        report: z.strictObject({ ...summaryName, language: nullable }),
        before: z.string(),
        after: z.string(),
        doubts: z.array(
          z.enum(['contradicted', 'noticed', 'hedged', 'vague', 'unplaced', 'undated', 'possibly-contradicted']),
        ),
        state,
        last: count.nullable(),
        by: z.strictObject({ actor: z.string(), time: z.string(), note: nullable }).nullable(),
      }),
    ),
    total: count,
    next: count.nullable(),
    progress: z.strictObject({ decided: count, all: count }),
    kinds: countsBy(kindName),
    mayWrite: z.boolean(),
  }),
);

export const historyView = shapeOf<HistoryView>()(
  z.strictObject({ state, last: count.nullable(), history: z.array(entry) }),
);

const note = optional(z.string().max(4000));
const entryNumber = z.int().min(0);
const on = { claim: z.string().min(1).max(200), basis: entryNumber.nullable().default(null), note, as: actorName };
const least = z.number().min(0).nullable().optional();
const correction = z
  .strictObject({
    measure: measure.optional(),
    population: population.optional(),
    low: least,
    best: least,
    high: least,
    qualifier: qualifier.optional(),
    modality: modality.optional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'must say what should differ')
  .openapi({ minProperties: 1 });

export const decisionRequest = refusedAs(
  'bad-decision',
  shapeOf<DecisionRequest>()(
    z.discriminatedUnion(
      'act',
      [
        z.strictObject({ ...on, act: z.enum(['accept', 'reject']) }),
        z.strictObject({ ...on, act: z.enum(['correct', 'split']), correction }),
        z.strictObject({ ...on, act: z.enum(['join', 'part']), other: z.string().min(1).max(200) }),
        z.strictObject({ ...on, act: z.literal('undo'), undoes: entryNumber }),
      ],
      'must be accept, reject, correct, split, join, part or undo',
    ),
  ),
);

export const decisionView = shapeOf<DecisionView>()(z.strictObject({ entry, state, last: count.nullable() }));
