import { z } from '@hono/zod-openapi';
import type { DecisionRequest, DecisionView, HistoryView, ReviewView } from '../../views/index.ts';
import { claim, claimId, figure, kindName } from '../claim.ts';
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

export const decisionRequest = shapeOf<DecisionRequest>()(
  z.strictObject({
    act: z.enum(['accept', 'reject', 'correct', 'split', 'join', 'part', 'undo']),
    claim: claimId,
    basis: count.nullable(),
    note: z.string().max(4000).optional(),
    as: z.string().max(120).optional(),
    correction: z
      .strictObject({
        measure: z.string().optional(),
        population: z.string().optional(),
        low: figure.optional(),
        best: figure.optional(),
        high: figure.optional(),
        qualifier: z.string().optional(),
        modality: z.string().optional(),
      })
      .optional(),
    other: claimId.optional(),
    undoes: count.optional(),
  }),
);

export const decisionView = shapeOf<DecisionView>()(z.strictObject({ entry, state, last: count.nullable() }));
