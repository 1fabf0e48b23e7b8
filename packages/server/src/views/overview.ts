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

/** A finding in which not everything can be true, with the two sides in their own words. */
export interface DisputeGlance {
  readonly finding: string;
  readonly kind: FindingKind;
  readonly subject: string | null;
  readonly measure: Measure | null;
  readonly title: string | null;
  readonly titled: SaidTitle | null;
  readonly sides: readonly {
    readonly claim: string;
    readonly report: string;
    readonly source: string;
    readonly figure: string;
    readonly words: string;
  }[];
}

/** `GET /api/overview`: what there is, at a glance. */
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
  /** Disputed ones first, then those with most accounts. */
  readonly figures: readonly FigureGlance[];
  readonly subjects: number;
  readonly disputes: readonly DisputeGlance[];
  readonly disputed: number;
  /** The reports that came last: by arrival in a dossier that is kept, else by date. */
  readonly newest: readonly ReportSummary[];
  readonly failures: readonly FailedInput[];
  /** Whether the dossier keeps anything: arrivals, decisions, a ledger. */
  readonly kept: boolean;
  /** Whether this server may write to it. */
  readonly mayWrite: boolean;
}
