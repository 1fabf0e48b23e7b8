import { z } from '@hono/zod-openapi';
import type { ControlPlacesView, ControlView } from '../../views/index.ts';
import { day, placePrecision } from '../claim.ts';
import { count, nullable } from '../parts.ts';
import { controlLine, fixedPolicy, stretchStatus } from '../reckoned.ts';
import { shapeOf } from '../shape.ts';

export const controlView = shapeOf<ControlView>()(z.strictObject({ policy: fixedPolicy, lines: z.array(controlLine) }));

export const controlPlacesView = shapeOf<ControlPlacesView>()(
  z.strictObject({
    span: z.strictObject({ from: day, to: day }).nullable(),
    places: z.array(
      z.strictObject({
        key: z.string(),
        name: z.string(),
        sources: count,
        stances: count,
        from: day.nullable(),
        to: day.nullable(),
        disputed: z.boolean(),
        at: z.strictObject({ lat: z.number(), lon: z.number(), precision: placePrecision }).nullable(),
        joint: z.array(z.strictObject({ from: day, to: day, status: stretchStatus, holder: nullable })),
      }),
    ),
  }),
);
