import type { FindingKind, KindName, Measure, SaidTitle } from '@variorum/engine';
import type { FailedInput, ReportSummary } from '@variorum/store';

/** Reports of one publisher over time. */
export interface PublisherLine {
  /** `null`: reports that name no publisher; and, last, `rest` of them together where there are many. */
  readonly name: string | null;
  readonly reports: number;
  /** How many reports a month, `YYYY-MM`; undated ones are in none. */
  readonly months: Readonly<Record<string, number>>;
}

/** A subject with the figures that are reported of it. */
export interface FigureGlance {
  readonly subject: string;
  /** In English. */
  readonly title: string;
  readonly titled: SaidTitle;
  readonly measure: Measure;
  readonly place: { readonly key: string; readonly name: string };
  readonly accounts: number;
  readonly origins: number;
  readonly least: number | null;
  readonly most: number | null;
  readonly disputes: number;
}

/** One side of a dispute: all who give the same figure, one of them in its own words. */
export interface DisputeSide {
  readonly claim: string;
  readonly report: string;
  readonly figure: string;
  readonly words: string;
  /** Who gives it, each once; the first few. */
  readonly sources: readonly string[];
  /** By how many accounts it is given. */
  readonly accounts: number;
}

/** Findings of one subject in which not everything can be true, between the same figures: once, with all who stand for each. */
export interface DisputeGlance {
  /** The first of them. */
  readonly finding: string;
  /** How many findings are of these figures. */
  readonly findings: number;
  readonly kind: FindingKind;
  readonly subject: string | null;
  readonly measure: Measure | null;
  readonly title: string | null;
  readonly titled: SaidTitle | null;
  readonly sides: readonly DisputeSide[];
}

/** `GET /api/overview`: what there is, at a glance, as far as the index tells. */
export interface OverviewView {
  readonly reports: number;
  readonly undated: number;
  readonly claims: Readonly<Partial<Record<KindName, number>>>;
  /** The first and the last month of any report. */
  readonly from: string | null;
  readonly to: string | null;
  /** Most reports first. */
  readonly publishers: readonly PublisherLine[];
  /** How many publishers are not among them. */
  readonly morePublishers: number;
  readonly failures: readonly FailedInput[];
  /** Whether the dossier keeps anything: arrivals, decisions, a ledger. */
  readonly kept: boolean;
  /** Whether this server may write to it. */
  readonly mayWrite: boolean;
}

/** Disputes, as many as fit beside each other, and of how many findings they are in all. */
export interface Disputed {
  readonly disputed: number;
  readonly disputes: readonly DisputeGlance[];
}

/** `GET /api/glances`: what the claims come to, at a glance. */
export interface GlancesView extends Disputed {
  /** Disputed ones first, then those with most accounts. */
  readonly figures: readonly FigureGlance[];
  readonly subjects: number;
  /** The disputes that a new report takes part in; `null` where nobody asked since when. */
  readonly fresh: Disputed | null;
}

/** A report with when it came: ISO 8601 by arrival, EDTF by publication; `null`: nobody knows. */
export interface NewReport extends ReportSummary {
  readonly came: string | null;
}

/** `GET /api/news`: what came since a day or a moment. */
export interface NewsView {
  /** As it was asked for; `null`: from the beginning. */
  readonly since: string | null;
  /** `arrival` in a dossier that is kept, else `publication`. */
  readonly by: 'arrival' | 'publication';
  readonly total: number;
  /** The last first. */
  readonly reports: readonly NewReport[];
  /** What to give as `after` for the next; `null` at the end. */
  readonly next: number | null;
  /** Claims of all these reports, by kind. */
  readonly claims: Readonly<Partial<Record<KindName, number>>>;
  /** How often people decided since then; `null` where nothing is kept. */
  readonly decisions: number | null;
}
