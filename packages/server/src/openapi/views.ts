import { z } from '@hono/zod-openapi';
import type {
  AddedView,
  ChoicesView,
  ClaimView,
  ContradictionsView,
  ControlPlacesView,
  ControlView,
  DecisionRequest,
  DecisionView,
  ErrorView,
  FactsView,
  FiguresView,
  HistoryView,
  LedgerView,
  NamesView,
  OverviewView,
  ReportsView,
  ReviewView,
  SearchChoicesView,
  SearchView,
  VerifyView,
} from '../views/index.ts';
import {
  claim,
  claimId,
  day,
  facts,
  figure,
  kindName,
  measure,
  modality,
  notice,
  placePrecision,
  population,
  reportHead,
  reportId,
} from './claim.ts';
import { countsBy, entry, failedInput, outcome, reportSummary } from './dossier.ts';
import { account, controlLine, finding, findingKind, policy, stretchStatus, subject } from './reckoned.ts';
import { shapeOf } from './shape.ts';

const count = z.int().min(0);
const nullable = z.string().nullable();
const words = z.array(z.string());
const place = z.strictObject({ key: z.string(), name: z.string() });
const state = z.enum(['open', 'accepted', 'rejected', 'corrected', 'added', 'withdrawn', 'hidden', 'joined', 'parted']);

export const errorView = shapeOf<ErrorView>()(
  z.strictObject({ error: z.strictObject({ code: z.string(), message: z.string() }) }),
).openapi('Error');

export const reportsView = shapeOf<ReportsView>()(
  z.strictObject({ reports: z.array(reportSummary), next: nullable, total: count }),
);

export const claimView = shapeOf<ClaimView>()(
  z.strictObject({ claim, report: reportHead, sentence: z.string(), notices: z.array(notice) }),
);

export const figuresView = shapeOf<FiguresView>()(
  z.strictObject({
    query: z.strictObject({
      measure: z.string().optional(),
      population: z.string().optional(),
      place: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
      policy: z.string(),
    }),
    policy,
    subjects: z.array(subject),
    findings: z.array(finding),
    others: z.array(account),
    notices: z.array(notice),
    left: z.strictObject({ subjects: count, accounts: count }).optional(),
  }),
);

const choice = { id: z.string(), accounts: count };
export const choicesView = shapeOf<ChoicesView>()(
  z.strictObject({
    measures: z.array(z.strictObject(choice)),
    populations: z.array(z.strictObject(choice)),
    places: z.array(z.strictObject({ ...choice, name: z.string(), depth: count })),
    from: day.nullable(),
    to: day.nullable(),
    policies: z.array(z.strictObject({ name: z.string(), words: z.string() })),
  }),
);

export const contradictionsView = shapeOf<ContradictionsView>()(
  z.strictObject({ policy, findings: z.array(finding), notices: z.array(notice) }),
);

export const controlView = shapeOf<ControlView>()(z.strictObject({ lines: z.array(controlLine) }));

export const controlPlacesView = shapeOf<ControlPlacesView>()(
  z.strictObject({
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

export const namesView = shapeOf<NamesView>()(
  z.strictObject({
    actors: z.array(
      z.strictObject({
        actor: z.string(),
        name: z.string(),
        uses: count,
        names: z.array(
          z.strictObject({
            words: z.string(),
            uses: count,
            by: z.array(z.strictObject({ publisher: nullable, uses: count, claim: claimId })),
          }),
        ),
      }),
    ),
  }),
);

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

export const factsView = shapeOf<FactsView>()(
  z.strictObject({
    place: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    from: nullable,
    to: nullable,
    sources: z.array(z.strictObject({ key: z.string(), name: nullable, rows: count })),
    rows: z.array(
      z.strictObject({
        id: z.string(),
        kind: kindName,
        what: z.string(),
        measure: measure.nullable(),
        population: population.nullable(),
        place: place.nullable(),
        status: z.enum(['contradicts', 'differs', 'agrees', 'single']),
        cells: z.record(
          z.string(),
          z.array(
            z.strictObject({
              claim: claimId,
              report: reportId,
              words: z.string(),
              figure: nullable,
              according: words,
              modality,
              from: day.nullable(),
              to: day.nullable(),
            }),
          ),
        ),
        beyond: count,
      }),
    ),
    more: count,
  }),
);

const summaryName = { id: reportId, title: nullable, publisher: nullable, published: nullable };
export const searchView = shapeOf<SearchView>()(
  z.strictObject({
    query: z.strictObject({
      q: z.string().optional(),
      kind: z.string().optional(),
      measure: z.string().optional(),
      population: z.string().optional(),
      place: z.string().optional(),
      publisher: z.string().optional(),
      from: z.string().optional(),
      to: z.string().optional(),
    }),
    reports: z.array(reportSummary),
    reportsFound: count,
    claims: z.array(
      z.strictObject({
        id: claimId,
        kind: kindName,
        report: z.strictObject(summaryName),
        before: z.string(),
        words: z.string(),
        after: z.string(),
        measure: measure.nullable(),
        population: population.nullable(),
        figure: nullable,
        where: words,
      }),
    ),
    claimsFound: count,
    next: count.nullable(),
  }),
);

export const searchChoicesView = shapeOf<SearchChoicesView>()(
  z.strictObject({
    kinds: z.array(z.strictObject({ id: kindName, claims: count })),
    publishers: z.array(z.strictObject({ name: z.string(), reports: count })),
  }),
);

export const ledgerView = shapeOf<LedgerView>()(
  z.strictObject({ entries: z.array(entry), total: count, next: count.nullable() }),
);

const problem = z.strictObject({ code: z.string(), facts });
export const verifyView = shapeOf<Omit<VerifyView, 'problems' | 'leftovers'>>()(
  z.strictObject({
    entries: count,
    originals: count,
    readings: count,
    anchors: count,
    problems: z.array(problem),
    leftovers: z.array(problem),
    milliseconds: count,
  }),
);

export const reviewView = shapeOf<ReviewView>()(
  z.strictObject({
    items: z.array(
      z.strictObject({
        claim,
        report: z.strictObject({ ...summaryName, language: nullable }),
        before: z.string(),
        after: z.string(),
        doubts: z.array(
          z.enum(['contradicted', 'noticed', 'hedged', 'vague', 'unplaced', 'undated', 'possibly-contradicted']),
        ),
        state,
        last: count.nullable(),
        by: z.strictObject({ actor: z.string(), time: z.string(), note: nullable }).nullable(),
      }),
    ),
    total: count,
    next: count.nullable(),
    progress: z.strictObject({ decided: count, all: count }),
    kinds: countsBy(kindName),
    mayWrite: z.boolean(),
  }),
);

export const historyView = shapeOf<HistoryView>()(
  z.strictObject({ state, last: count.nullable(), history: z.array(entry) }),
);

export const decisionRequest = shapeOf<DecisionRequest>()(
  z.strictObject({
    act: z.enum(['accept', 'reject', 'correct', 'undo']),
    claim: claimId,
    basis: count.nullable(),
    note: z.string().max(4000).optional(),
    as: z.string().max(120).optional(),
    correction: z
      .strictObject({
        measure: z.string().optional(),
        population: z.string().optional(),
        low: figure.optional(),
        best: figure.optional(),
        high: figure.optional(),
        qualifier: z.string().optional(),
        modality: z.string().optional(),
      })
      .optional(),
    undoes: count.optional(),
  }),
);

export const decisionView = shapeOf<DecisionView>()(z.strictObject({ entry, state, last: count.nullable() }));

export const addedView = shapeOf<AddedView>()(z.strictObject({ outcomes: z.array(outcome) }));
