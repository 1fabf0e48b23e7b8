import { z } from '@hono/zod-openapi';
import type { WorkView } from '../views/work.ts';
import { shapeOf } from './shape.ts';

const threadWork = z
  .strictObject({
    stage: z.enum(['idle', 'gathering', 'reckoning']),
    reports: z.int().min(0),
    since: z.int().min(0),
  })
  .nullable();

export const workView = shapeOf<WorkView>()(z.strictObject({ reckoning: threadWork, looking: threadWork }));
