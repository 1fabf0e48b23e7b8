import { z } from '@hono/zod-openapi';
import type { FactsView } from '../../views/index.ts';
import { claimId, day, kindName, measure, modality, population, reportId } from '../claim.ts';
import { count, nullable, place, words } from '../parts.ts';
import { shapeOf } from '../shape.ts';

export const factsView = shapeOf<FactsView>()(
  z.strictObject({
    place: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    from: nullable,
    to: nullable,
    sources: z.array(z.strictObject({ key: z.string(), name: nullable, rows: count })),
    rows: z.array(
      z.strictObject({
        id: z.string(),
        kind: kindName,
        what: z.string(),
        measure: measure.nullable(),
        population: population.nullable(),
        place: place.nullable(),
        status: z.enum(['contradicts', 'differs', 'agrees', 'single']),
        cells: z.record(
          z.string(),
          z.array(
            z.strictObject({
              claim: claimId,
              report: reportId,
              words: z.string(),
              figure: nullable,
              according: words,
              variant: count,
              modality,
              from: day.nullable(),
              to: day.nullable(),
            }),
          ),
        ),
        beyond: count,
      }),
    ),
    more: count,
  }),
);
