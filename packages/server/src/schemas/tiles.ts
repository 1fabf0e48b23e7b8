import { z } from '@hono/zod-openapi';
import type { TilesView } from '../views/tiles.ts';
import { shapeOf } from './shape.ts';

export const tilesView = shapeOf<TilesView>()(
  z.strictObject({
    tiles: z.strictObject({ address: z.string(), name: z.string(), bytes: z.int().min(0) }).nullable(),
  }),
);
