import { z } from '@hono/zod-openapi';
import type { OriginalView } from '../../views/index.ts';
import { count, nullable } from '../parts.ts';
import { shapeOf } from '../shape.ts';

export const originalView = shapeOf<OriginalView>()(
  z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: count,
    format: nullable,
    part: nullable,
    hasPage: z.boolean(),
    pages: z.array(z.strictObject({ page: z.int().min(1), start: count, end: count })),
  }),
);
