import { z } from '@hono/zod-openapi';
import type { Claim, Derivation, Notice, Reading, Report } from '@variorum/engine';
import { MEASURES, MODALITIES, POPULATIONS, QUALIFIERS } from './names.ts';
import { shapeOf, type Undefinable } from './shape.ts';

const offset = z.int().min(0);
export const day = z.string().regex(/^-?\d{4,6}-\d\d-\d\d$/);
export const reportId = z.string().regex(/^sha256:[0-9a-f]{64}$/);
export const claimId = z.string().min(1);
export const facts = z.record(z.string(), z.unknown());

export const measure = z.enum(MEASURES);
export const population = z.enum(POPULATIONS);
export const qualifier = z.enum(QUALIFIERS);
export const modality = z.enum(MODALITIES);
export const controlState = z.enum([
  'held',
  'captured',
  'lost',
  'withdrew',
  'encircled',
  'besieged',
  'contested',
  'advanced',
  'attacked',
  'evacuated',
]);
export const unit = z.enum(['people', 'families', 'fraction', 'things']);
export const severity = z.enum(['info', 'warning', 'error']);
export const kindName = z.enum(['toll', 'count', 'control', 'incident', 'agreement', 'statement', 'appeal']);

const span = { start: offset, end: offset };
const named = { ...span, text: z.string(), name: z.string().optional(), id: z.string().optional() };
const someone = z.strictObject(named);
const link = z.strictObject({
  ...named,
  cue: z.string().nullable(),
  role: z.string().nullable().optional(),
  members: z.array(someone).optional(),
});
const precision = z.union([1, 2, 3, 4, 5, 6, 7].map((n) => z.literal(n as 1 | 2 | 3 | 4 | 5 | 6 | 7)));
export const placePrecision = precision;
const placeName = z.strictObject({
  ...named,
  country: z.string().optional(),
  lat: z.number().optional(),
  lon: z.number().optional(),
  precision: precision.optional(),
});
const moment = z.strictObject({
  text: z.string().nullable(),
  edtf: z.string().nullable(),
  from: day.nullable(),
  to: day.nullable(),
});
export const figure = z.number().nullable();
const bound = z.strictObject({ ...span, text: z.string(), unit, qualifier, low: figure, best: figure, high: figure });

const derivation: z.ZodType<Undefinable<Derivation>> = z
  .strictObject({
    ...span,
    rule: z.string(),
    note: z.string().optional(),
    get children() {
      return z.array(derivation);
    },
  })
  .openapi('Derivation');

const common = {
  id: claimId,
  anchor: z.strictObject({ ...span, exact: z.string() }),
  sentence: z.strictObject(span),
  modality,
  attribution: z.array(link),
  when: moment.nullable(),
  where: z.array(placeName),
  reader: z.strictObject({ name: z.string(), version: z.string(), rule: z.string() }),
  derivation,
  partOf: claimId.optional(),
  restates: claimId.optional(),
};
const people = z.array(someone);
const onset = z.strictObject({ name: z.string().nullable() }).optional();

export const claim = shapeOf<Claim>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...common,
      kind: z.literal('toll'),
      measure,
      population: z.strictObject({
        group: population,
        side: z.string().nullable().optional(),
        text: z.string().optional(),
      }),
      value: bound,
      scope: z.enum(['event', 'period']),
      flow: z.enum(['new', 'stock']),
      by: people,
      cause: z.string().nullable(),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('count'),
      object: z.string(),
      value: bound,
      state: z.string().optional(),
      by: people,
    }),
    z.strictObject({
      ...common,
      kind: z.literal('control'),
      state: controlState,
      holder: someone.nullable(),
      against: people,
      onset,
    }),
    z.strictObject({
      ...common,
      kind: z.literal('incident'),
      type: z.string(),
      by: people,
      against: people,
      weapon: z.string().nullable(),
      onset,
    }),
    z.strictObject({
      ...common,
      kind: z.literal('agreement'),
      type: z.string(),
      parties: people,
      status: z.enum(['announced', 'signed', 'in-force', 'violated', 'collapsed']),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('statement'),
      speaker: someone,
      role: z.string().optional(),
      mode: z.enum(['direct', 'indirect']),
      quote: z.string(),
    }),
    z.strictObject({ ...common, kind: z.literal('appeal'), by: people, to: someone.optional(), text: z.string() }),
  ]),
).openapi('Claim');

export const notice = shapeOf<Notice>()(
  z.strictObject({
    code: z.string(),
    severity,
    facts: facts.optional(),
    start: offset.optional(),
    end: offset.optional(),
  }),
).openapi('Notice');

const head = {
  id: reportId,
  input: z.string(),
  title: z.string().nullable(),
  language: z.string().nullable(),
  published: z.string().nullable(),
  publisher: z.string().nullable(),
  authors: z.array(z.string()),
  about: z.array(placeName),
};
export const reportHead = shapeOf<Omit<Report, 'text'>>()(z.strictObject(head));

export const reading = shapeOf<Reading>()(
  z.strictObject({
    report: z.strictObject({ ...head, text: z.string() }),
    claims: z.array(claim),
    notices: z.array(notice),
  }),
).openapi('Reading');
