import { z } from '@hono/zod-openapi';
import type { NamesView } from '../../views/index.ts';
import { claimId } from '../claim.ts';
import { count, nullable } from '../parts.ts';
import { shapeOf } from '../shape.ts';

export const namesView = shapeOf<NamesView>()(
  z.strictObject({
    actors: z.array(
      z.strictObject({
        actor: z.string(),
        name: z.string(),
        uses: count,
        names: z.array(
          z.strictObject({
            words: z.string(),
            uses: count,
            by: z.array(z.strictObject({ publisher: nullable, uses: count, claim: claimId })),
          }),
        ),
      }),
    ),
  }),
);
