import { z } from '@hono/zod-openapi';
import { incidentTypes } from '@variorum/engine';
import { refusedAs } from '../../api/refused-as.ts';
import type { DecisionRequest, DecisionView, Doubt, HistoryView, ReviewView } from '../../views/index.ts';
import { actorName, optional } from '../asked.ts';
import { claim, claimId, controlState, facts, kindName, measure, modality, population, qualifier } from '../claim.ts';
import { countsBy, entry } from '../dossier.ts';
import { count, nullable, ruled as state, summaryName } from '../parts.ts';
import { shapeOf } from '../shape.ts';

const doubtCode = z.enum([
  'readers-differ',
  'only-earlier',
  'near-place',
  'near-event',
  'newly-contradicted',
  'contradicted',
  'possibly-contradicted',
  'noticed',
  'vague',
  'unplaced',
  'undated',
  'hedged',
]);
const doubt = shapeOf<Doubt>()(
  z.discriminatedUnion('code', [
    z.strictObject({
      code: z.literal('readers-differ'),
      fields: z.array(
        z.enum([
          'found',
          'value',
          'measure',
          'population',
          'when',
          'where',
          'attribution',
          'modality',
          'scope',
          'by',
          'state',
        ]),
      ),
      other: nullable,
    }),
    z.strictObject({ code: z.literal('only-earlier'), other: z.string() }),
    z.strictObject({ code: z.literal('near-place'), words: z.string(), places: count }),
    z.strictObject({ code: z.literal('near-event'), other: claimId, score: z.number() }),
    z.strictObject({
      code: z.enum(['newly-contradicted', 'contradicted', 'possibly-contradicted']),
      finding: z.string(),
      others: z.array(z.strictObject({ claim: claimId, source: z.string(), figure: z.string() })),
    }),
    z.strictObject({ code: z.literal('noticed'), notices: z.array(z.strictObject({ code: z.string(), facts })) }),
    z.strictObject({ code: z.enum(['vague', 'unplaced', 'undated', 'hedged']) }),
  ]),
).openapi('Doubt');

export const reviewView = shapeOf<ReviewView>()(
  z.strictObject({
    items: z.array(
      z.strictObject({
        claim,
        report: z.strictObject({ ...summaryName, language: nullable }),
        before: z.string(),
        after: z.string(),
        doubts: z.array(doubt),
        state,
        last: count.nullable(),
        by: z.strictObject({ actor: z.string(), time: z.string(), note: nullable }).nullable(),
      }),
    ),
    total: count,
    next: count.nullable(),
    progress: z.strictObject({ decided: count, all: count }),
    kinds: countsBy(kindName),
    order: z.array(doubtCode),
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
const name = z.string().trim().min(1).max(200);
/** Who cites whom who cites whom: no report goes further. */
const LONGEST_CHAIN = 8;
const correction = z
  .strictObject({
    measure: measure.optional(),
    population: population.optional(),
    low: least,
    best: least,
    high: least,
    qualifier: qualifier.optional(),
    modality: modality.optional(),
    scope: z.enum(['event', 'period']).optional(),
    when: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).nullable().optional(),
    place: z.string().min(1).max(200).nullable().optional(),
    state: controlState.optional(),
    who: name.nullable().optional(),
    type: z.enum(incidentTypes).optional(),
    chain: z.array(name).max(LONGEST_CHAIN).optional(),
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
