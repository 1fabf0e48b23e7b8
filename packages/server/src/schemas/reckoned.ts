import { z } from '@hono/zod-openapi';
import {
  type Account,
  type Answered,
  type BeginningLine,
  type ControlLine,
  type Finding,
  type FixedPolicy,
  type IncidentLine,
  type Policy,
  type Stance,
  type Subject,
  type TollEvent,
  type VagueWord,
  vagueWords,
} from '@variorum/engine';
import type { BlindSpotsView, SourcesView } from '../views/reckoned.ts';
import {
  claimId,
  controlState,
  day,
  figure,
  measure,
  modality,
  population,
  qualifier,
  reportId,
  severity,
  unit,
} from './claim.ts';
import { nullable, words } from './parts.ts';
import { assumption, choosing, saidTopic, saidWho, saidWindow, step, titled } from './said.ts';
import { shapeOf } from './shape.ts';

const claims = z.array(claimId);

/** A report as a claim names it, without its text. */
export const reportName = z.strictObject({
  id: reportId,
  input: z.string(),
  title: nullable,
  publisher: nullable,
  published: nullable,
});
const place = z.strictObject({ key: z.string(), name: z.string() });

export const policy = shapeOf<Policy>()(
  z.strictObject({
    name: z.string(),
    words: z.string(),
    tolerance: z.strictObject({ about: z.number(), nearly: z.number(), exact: z.number() }),
    least: z.strictObject(Object.fromEntries(vagueWords.map((word) => [word, z.int()])) as Record<VagueWord, z.ZodInt>),
    window: z.strictObject({ days: z.number(), share: z.number(), most: z.number() }),
    approximate: z.strictObject({ day: z.number(), month: z.number(), year: z.number() }),
    counts: z.array(modality),
    assume: z.strictObject({
      placeOfReport: z.boolean(),
      protectedAreCivilians: z.boolean(),
      peopleAlike: z.boolean(),
      sameNameSamePlace: z.boolean(),
    }),
    best: z.enum(['none', 'lowest', 'median-of-origins', 'graded']),
    pairs: z.int(),
  }),
).openapi('Policy');

export const findingKind = z.enum([
  'agreement',
  'opposed-agreement',
  'against-interest',
  'compatible',
  'contradiction',
  'sum-exceeds-total',
  'possible-contradiction',
  'only-looks-like-one',
  'revision',
  'correction',
  'restatement',
  'denial',
]);
export const finding = shapeOf<Finding>()(
  z.strictObject({
    id: z.string(),
    kind: findingKind,
    severity,
    policy: z.string(),
    claims,
    differs: z.array(z.enum(['measure', 'population', 'place', 'window', 'extent', 'cause', 'perpetrator'])),
    because: words,
    assumes: words,
    said: z.strictObject({ because: z.array(step), assumes: z.array(assumption) }),
  }),
).openapi('Finding');

const extent = z.enum(['event', 'period', 'stock']);
export const account = shapeOf<Account>()(
  z.strictObject({
    claim: claimId,
    report: reportName,
    source: z.string(),
    origin: z.string(),
    chain: z.string(),
    links: words,
    modality,
    counts: z.boolean(),
    measure,
    population: z.strictObject({ group: population, side: nullable, words: z.string() }),
    figure: z.strictObject({
      words: z.string(),
      qualifier,
      unit,
      low: figure,
      best: figure,
      high: figure,
      allowed: z.strictObject({ low: z.number(), high: figure, words: z.string() }).nullable(),
    }),
    words: z.string(),
    extent,
    window: z.strictObject({
      words: nullable,
      edtf: nullable,
      from: day.nullable(),
      to: day.nullable(),
      read: z.string(),
    }),
    place: z.strictObject({ words: z.string(), names: words, ids: words, borrowed: nullable }),
    cause: nullable,
    by: words,
    said: z.strictObject({ who: saidWho, window: saidWindow, borrowed: assumption.nullable() }),
    supersededBy: claimId.optional(),
  }),
).openapi('Account');

const proof = z
  .strictObject({
    value: z.number(),
    claims,
    steps: words,
    assumes: words,
    said: z.strictObject({ steps: z.array(step), assumes: z.array(assumption) }),
  })
  .openapi('Proof');
export const subject = shapeOf<Subject>()(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    titled,
    measure,
    extent,
    place,
    from: day.nullable(),
    to: day.nullable(),
    accounts: z.array(account),
    findings: words,
    band: z.strictObject({ scope: z.string(), low: proof.nullable(), high: proof.nullable() }),
    reported: z.strictObject({
      least: figure,
      most: figure,
      origins: z.int(),
      best: figure,
      grade: z.enum(['fair', 'weak', 'contested']).nullable(),
      rule: z.string(),
      choosing,
    }),
  }),
).openapi('Subject');

const stance = shapeOf<Stance>()(
  z.strictObject({
    claim: claimId,
    report: reportName,
    source: z.string(),
    origin: z.string(),
    chain: z.string(),
    place,
    part: nullable,
    state: controlState,
    says: z.enum(['holds', 'does-not-hold', 'contested', 'nothing']),
    holder: z.strictObject({ key: z.string(), name: z.string(), words: z.string(), side: nullable }).nullable(),
    modality,
    words: z.string(),
    from: day.nullable(),
    to: day.nullable(),
    assumes: words,
    said: z.strictObject({ assumes: z.array(assumption) }),
  }),
).openapi('Stance');

export const fixedPolicy = shapeOf<FixedPolicy>()(z.strictObject({ name: z.string(), words: z.string() }));

/** How one source tells of something that happened. */
const telling = {
  claim: claimId,
  report: reportName,
  source: z.string(),
  origin: z.string(),
  chain: z.string(),
  modality,
  by: words,
  words: z.string(),
};

export const incidentLine = shapeOf<IncidentLine>()(
  z.strictObject({
    id: z.string(),
    type: z.string(),
    place,
    from: day,
    to: day,
    accounts: z.array(z.strictObject(telling)),
    differs: z.array(z.strictObject({ on: z.enum(['modality', 'perpetrator']), claims, because: words })),
  }),
).openapi('IncidentLine');

export const beginningLine = shapeOf<BeginningLine>()(
  z.strictObject({
    id: z.string(),
    place,
    status: z.enum(['agreed', 'open', 'disputed']),
    from: day,
    to: day,
    origins: z.int(),
    accounts: z.array(
      z.strictObject({
        ...telling,
        name: nullable,
        whenWords: z.string(),
        from: day,
        to: day,
        borrowed: z.boolean(),
      }),
    ),
    clash: claims,
    because: words,
    assumes: words,
    said: z.strictObject({ because: z.array(step), assumes: z.array(assumption) }),
  }),
).openapi('BeginningLine');

export const stretchStatus = z.enum(['agreed', 'open', 'disputed']);
export const controlLine = shapeOf<ControlLine & { readonly held?: readonly Answered[] }>()(
  z.strictObject({
    place,
    sources: z.array(z.strictObject({ source: z.string(), origin: z.string(), stances: z.array(stance) })),
    joint: z.array(
      z.strictObject({ from: day, to: day, status: stretchStatus, holder: nullable, claims, because: words }),
    ),
    changes: z.array(stance),
    held: z.array(z.strictObject({ source: z.string(), origin: z.string(), stance, daysBefore: z.int() })).optional(),
  }),
).openapi('ControlLine');

const eventLinks = z.array(
  z.strictObject({
    claims: z.tuple([claimId, claimId]),
    answer: z.enum(['certain', 'possible', 'distinct']),
    score: z.number(),
    because: words,
  }),
);
export const tollEvent = shapeOf<TollEvent>()(
  z.strictObject({ id: z.string(), claims, accounts: z.array(account), links: eventLinks, possible: eventLinks }),
).openapi('TollEvent');

const sourceName = { key: z.string(), name: z.string(), named: z.boolean() };
const cited = z.array(z.strictObject({ source: z.strictObject(sourceName), claims: z.int() }));
export const sources = shapeOf<SourcesView>()(
  z.strictObject({
    policy: fixedPolicy,
    rows: z.array(
      z.strictObject({
        ...sourceName,
        reports: z.int(),
        origin: z.int(),
        passesOn: z.int(),
        cites: cited,
        citedBy: cited,
      }),
    ),
    circles: z.array(z.strictObject({ sources: z.array(z.strictObject(sourceName)), claims })),
    sharedTexts: z.array(z.array(reportId)),
  }),
).openapi('Sources');

export const blindSpots = shapeOf<BlindSpotsView>()(
  z.strictObject({
    policy: fixedPolicy,
    total: z.int(),
    spots: z.array(
      z.strictObject({
        source: z.strictObject(sourceName),
        topic: z.strictObject({ key: z.string(), words: z.string(), about: saidTopic, place }),
        mentioned: z.array(z.strictObject({ source: z.strictObject(sourceName), claim: claimId })),
        others: z.int(),
      }),
    ),
    next: z.int().nullable(),
  }),
).openapi('BlindSpots');
