import { z } from '@hono/zod-openapi';
import type { PlacesView } from '../views/places.ts';
import { shapeOf } from './shape.ts';

export const placesView = shapeOf<PlacesView>()(
  z.strictObject({
    places: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.enum(['region', 'country', 'province', 'district', 'area', 'town', 'village', 'neighbourhood', 'spot']),
        around: z.array(z.string()),
      }),
    ),
  }),
);
