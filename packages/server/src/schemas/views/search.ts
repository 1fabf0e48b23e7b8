import { z } from '@hono/zod-openapi';
import type { SearchChoicesView, SearchView } from '../../views/index.ts';
import { claimId, kindName, measure, population } from '../claim.ts';
import { reportSummary } from '../dossier.ts';
import { count, nullable, summaryName, words } from '../parts.ts';
import { shapeOf } from '../shape.ts';

export const searchView = shapeOf<SearchView>()(
  z.strictObject({
    query: z.strictObject({
      q: z.string().optional(),
      kind: z.string().optional(),
      measure: z.string().optional(),
      population: z.string().optional(),
      place: z.string().optional(),
      publisher: z.string().optional(),
      pairs: z.enum(['event', 'beginning']).optional(),
      from: z.string().optional(),
      to: z.string().optional(),
    }),
    reports: z.array(reportSummary),
    reportsFound: count,
    claims: z.array(
      z.strictObject({
        id: claimId,
        kind: kindName,
        report: z.strictObject(summaryName),
        before: z.string(),
        words: z.string(),
        after: z.string(),
        measure: measure.nullable(),
        population: population.nullable(),
        figure: nullable,
        where: words,
      }),
    ),
    claimsFound: count,
    next: count.nullable(),
  }),
);

export const searchChoicesView = shapeOf<SearchChoicesView>()(
  z.strictObject({
    kinds: z.array(z.strictObject({ id: kindName, claims: count })),
    publishers: z.array(z.strictObject({ name: z.string(), reports: count })),
  }),
);
