import { z } from '@hono/zod-openapi';
import type { ErrorView } from '../../views/index.ts';
import { shapeOf } from '../shape.ts';

export const errorView = shapeOf<ErrorView>()(
  z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) }),
).openapi('Error');
