import { z } from '@hono/zod-openapi';
import type { Entry } from '@variorum/engine';
import type { FailedInput, Outcome, ReportSummary } from '@variorum/store';
import { claim, claimId, facts, kindName, reportId, severity } from './claim.ts';
import { count, nullable } from './parts.ts';
import { shapeOf } from './shape.ts';
import { sourceStanding } from './standings.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Counts by name; names without any are absent. */
export function countsBy<Name extends string>(names: z.ZodType<Name>) {
  return z.partialRecord(names as z.ZodType<Name> & z.core.$ZodRecordKey, count) as unknown as z.ZodType<
    Partial<Record<Name, number>>
  >;
}

export const reportSummaryFields = {
  id: reportId,
  title: nullable,
  publisher: nullable,
  published: nullable,
  language: nullable,
  input: z.string(),
  length: count,
  claims: countsBy(kindName),
  notices: countsBy(severity),
};

export const reportSummary = shapeOf<ReportSummary>()(z.strictObject(reportSummaryFields)).openapi('ReportSummary');

export const failedInput = shapeOf<FailedInput>()(
  z.strictObject({ input: z.string(), code: z.string(), facts, time: z.string() }),
).openapi('FailedInput');

export const entryKind = z.enum([
  'created',
  'captured',
  'read',
  'decided',
  'related',
  'imported',
  'exported',
  'verified',
]);

const failure = z.strictObject({ code: z.string(), facts });
const seal = {
  seq: count,
  prev: hash,
  time: z.string(),
  actor: z.string(),
  software: z.strictObject({ name: z.string(), version: z.string() }),
};
const decided = { ...seal, kind: z.literal('decided'), basis: count.nullable(), note: z.string().optional() };
const related = {
  kind: z.literal('related'),
  relation: z.literal('near-duplicate'),
  report: reportId,
  to: reportId,
  score: z.number(),
  method: z.string(),
};

export const entry = shapeOf<Entry>()(
  z.union([
    z.strictObject({ ...seal, kind: z.literal('created'), dossier: z.string(), format: z.int() }),
    z.strictObject({
      ...seal,
      kind: z.literal('captured'),
      original: hash.nullable(),
      bytes: count,
      input: z.string(),
      reports: z.array(reportId),
      failure: failure.nullable(),
    }),
    z.strictObject({
      ...seal,
      kind: z.literal('read'),
      file: z.string(),
      start: count,
      end: count,
      sha256: hash,
      reports: count,
    }),
    z.strictObject({ ...decided, act: z.enum(['accept', 'reject']), claim: claimId }),
    z.strictObject({ ...decided, act: z.enum(['correct', 'add']), claim: claimId, report: reportId, body: claim }),
    z.strictObject({ ...decided, act: z.enum(['join', 'part']), claims: z.tuple([claimId, claimId]) }),
    z.strictObject({
      ...decided,
      act: z.literal('stand'),
      conflict: z.string(),
      source: z.string(),
      standing: sourceStanding,
      side: z.string().nullable(),
    }),
    z.strictObject({ ...decided, act: z.enum(['hide', 'show']), report: reportId }),
    z.strictObject({ ...decided, act: z.literal('undo'), undoes: count }),
    z.strictObject({ ...seal, ...related }),
    z.strictObject({ ...seal, kind: z.literal('imported'), bundle: z.string(), sha256: hash }),
    z.strictObject({ ...seal, kind: z.literal('exported'), bundle: z.string() }),
    z.strictObject({
      ...seal,
      kind: z.literal('verified'),
      entries: count,
      originals: count,
      readings: count,
      anchors: count,
      problems: count,
    }),
  ]),
).openapi('Entry');

export const outcome = shapeOf<Outcome>()(
  z.strictObject({
    input: z.string(),
    kind: z.enum(['added', 'again', 'known', 'failed']),
    reports: z.array(reportId),
    failure: failure.nullable(),
    related: z.array(z.strictObject(related)),
  }),
).openapi('Outcome');
