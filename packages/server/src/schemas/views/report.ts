import { z } from '@hono/zod-openapi';
import type { ClaimView, ReportsView } from '../../views/index.ts';
import { claim, notice, reportHead } from '../claim.ts';
import { reportSummary } from '../dossier.ts';
import { count, nullable } from '../parts.ts';
import { shapeOf } from '../shape.ts';

export const reportsView = shapeOf<ReportsView>()(
  z.strictObject({ reports: z.array(reportSummary), next: nullable, total: count }),
);

export const claimView = shapeOf<ClaimView>()(
  z.strictObject({ claim, report: reportHead, sentence: z.string(), notices: z.array(notice) }),
);
