import { z } from '@hono/zod-openapi';
import type { AddedView, LedgerView, VerifyView } from '../../views/index.ts';
import { facts } from '../claim.ts';
import { entry, outcome } from '../dossier.ts';
import { count } from '../parts.ts';
import { shapeOf } from '../shape.ts';

export const ledgerView = shapeOf<LedgerView>()(
  z.strictObject({ entries: z.array(entry), total: count, next: count.nullable() }),
);

const problem = z.strictObject({ code: z.string(), facts });

export const verifyView = shapeOf<Omit<VerifyView, 'problems' | 'leftovers'>>()(
  z.strictObject({
    entries: count,
    originals: count,
    readings: count,
    anchors: count,
    problems: z.array(problem),
    leftovers: z.array(problem),
    milliseconds: count,
  }),
);

export const addedView = shapeOf<AddedView>()(z.strictObject({ outcomes: z.array(outcome) }));
