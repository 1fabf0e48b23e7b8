import { z } from '@hono/zod-openapi';
import { refusedAs } from '../api/refused-as.ts';
import type { StandingRequest, StandingsView } from '../views/standings.ts';
import { actorName } from './asked.ts';
import { count } from './parts.ts';
import { shapeOf } from './shape.ts';

export const sourceStanding = z.enum(['party', 'aligned', 'monitor', 'agency', 'unknown']);
const stand = z.strictObject({ standing: sourceStanding, side: z.string().nullable() });

export const standingsView = shapeOf<StandingsView>()(
  z.strictObject({
    conflict: z.string(),
    sides: z.array(z.string()),
    sources: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        origin: count,
        now: stand,
        known: stand.nullable(),
        decided: z.strictObject({ actor: z.string(), time: z.string(), entry: count }).nullable(),
        last: count.nullable(),
      }),
    ),
    mayWrite: z.boolean(),
  }),
);

export const standingRequest = refusedAs(
  'bad-decision',
  shapeOf<StandingRequest>()(
    z
      .strictObject({
        source: z.string().trim().min(1).max(300),
        stand: stand.optional(),
        undoes: count.optional(),
        basis: count.nullable().default(null),
        as: actorName,
      })
      .refine(
        (given) => (given.stand === undefined) !== (given.undoes === undefined),
        'must have either stand or undoes',
      ),
  ),
);
