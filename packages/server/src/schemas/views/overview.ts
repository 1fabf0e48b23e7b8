import { z } from '@hono/zod-openapi';
import type { Disputed, DisputeGlance, GlancesView, NewsView, OverviewView } from '../../views/index.ts';
import { claimId, figure, kindName, measure, reportId } from '../claim.ts';
import { countsBy, failedInput, reportSummaryFields } from '../dossier.ts';
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
    failures: z.array(failedInput),
    kept: z.boolean(),
    mayWrite: z.boolean(),
  }),
);

const dispute = shapeOf<DisputeGlance>()(
  z.strictObject({
    finding: z.string(),
    findings: count,
    kind: findingKind,
    subject: nullable,
    measure: measure.nullable(),
    title: nullable,
    titled: titled.nullable(),
    sides: z.array(
      z.strictObject({
        claim: claimId,
        report: reportId,
        figure: z.string(),
        words: z.string(),
        sources: z.array(z.string()),
        accounts: count,
      }),
    ),
  }),
).openapi('DisputeGlance');

const disputed = { disputed: count, disputes: z.array(dispute) };

export const glancesView = shapeOf<GlancesView>()(
  z.strictObject({
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
    ...disputed,
    fresh: shapeOf<Disputed>()(z.strictObject(disputed)).nullable(),
  }),
);

export const newsView = shapeOf<NewsView>()(
  z.strictObject({
    since: nullable,
    by: z.enum(['arrival', 'publication']),
    total: count,
    reports: z.array(z.strictObject({ ...reportSummaryFields, came: nullable })),
    next: count.nullable(),
    claims: countsBy(kindName),
    decisions: count.nullable(),
  }),
);
