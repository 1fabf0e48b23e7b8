import { z } from '@hono/zod-openapi';
import { reportId } from './claim.ts';

/** Parts that several views share. */
export const count = z.int().min(0);
export const nullable = z.string().nullable();
export const words = z.array(z.string());
export const place = z.strictObject({ key: z.string(), name: z.string() });
/** What names a report where its text does not stand. */
export const summaryName = { id: reportId, title: nullable, publisher: nullable, published: nullable };
/** How a claim, a report or a pair of claims stands after what people decided. */
export const ruled = z.enum([
  'open',
  'accepted',
  'rejected',
  'corrected',
  'added',
  'withdrawn',
  'hidden',
  'joined',
  'parted',
  'stands',
]);
