import { z } from '@hono/zod-openapi';
import type { AccountsView, PairsView } from '../../views/index.ts';
import { claimId, measure } from '../claim.ts';
import { count, ruled } from '../parts.ts';
import { account, findingKind } from '../reckoned.ts';
import { shapeOf } from '../shape.ts';

export const accountsView = shapeOf<AccountsView>()(
  z.strictObject({
    subject: z.strictObject({ id: z.string(), title: z.string(), measure }).nullable(),
    accounts: z.array(z.strictObject({ account, finding: findingKind.nullable() })),
    left: count,
  }),
);

export const pairsView = shapeOf<PairsView>()(
  z.strictObject({ pairs: z.array(z.strictObject({ claim: claimId, state: ruled, last: count.nullable() })) }),
);
