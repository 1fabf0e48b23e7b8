import { z } from '@hono/zod-openapi';
import type { OverviewView } from '../../views/index.ts';
import { claimId, figure, kindName, measure, reportId } from '../claim.ts';
import { countsBy, failedInput, reportSummary } from '../dossier.ts';
import { count, nullable, place } from '../parts.ts';
import { findingKind } from '../reckoned.ts';
import { titled } from '../said.ts';
import { shapeOf } from '../shape.ts';

export const overviewView = shapeOf<OverviewView>()(
  z.strictObject({
    reports: count,
    undated: count,
    claims: countsBy(kindName),
    from: nullable,
    to: nullable,
    publishers: z.array(z.strictObject({ name: nullable, reports: count, months: z.record(z.string(), count) })),
    morePublishers: count,
    figures: z.array(
      z.strictObject({
        subject: z.string(),
        title: z.string(),
        titled,
        measure,
        place,
        accounts: count,
        origins: count,
        least: figure,
        most: figure,
        disputes: count,
      }),
    ),
    subjects: count,
    disputes: z.array(
      z.strictObject({
        finding: z.string(),
        kind: findingKind,
        subject: nullable,
        measure: measure.nullable(),
        title: nullable,
        titled: titled.nullable(),
        sides: z.array(
          z.strictObject({
            claim: claimId,
            report: reportId,
            source: z.string(),
            figure: z.string(),
            words: z.string(),
          }),
        ),
      }),
    ),
    disputed: count,
    newest: z.array(reportSummary),
    failures: z.array(failedInput),
    kept: z.boolean(),
    mayWrite: z.boolean(),
  }),
);
