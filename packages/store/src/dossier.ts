import type { Claim, KindName, Notice, Pairings, Reading, Report, Severity, StandRuling } from '@variorum/engine';

/** What a list of reports shows of one report without its text. */
export interface ReportSummary {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly language: string | null;
  readonly input: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  /** How many claims of each kind; kinds without a claim are absent. */
  readonly claims: Readonly<Partial<Record<KindName, number>>>;
  /** How many notices of each severity; severities without a notice are absent. */
  readonly notices: Readonly<Partial<Record<Severity, number>>>;
}

export interface ListOptions {
  /** Id of the last report of the page before; absent: from the start. */
  readonly after?: string;
  /** At most this many, 1 or more. */
  readonly limit: number;
}

export interface ReportPage {
  readonly reports: readonly ReportSummary[];
  /** What to give as `after` for the next page; `null` at the end. */
  readonly next: string | null;
  /** How many reports the dossier holds in all. */
  readonly total: number;
}

/** A claim with the report that it stands in and the notices of that report which touch its sentence. */
export interface ClaimInReport {
  readonly claim: Claim;
  readonly report: Omit<Report, 'text'>;
  /** The sentence's own words, so that a reader need not fetch the whole report. */
  readonly sentence: string;
  readonly notices: readonly Notice[];
}

/**
 * What the pages and the reckoning need of a dossier, whatever keeps it.
 *
 * Reports stand in one order, whatever is added while the dossier is open: by date of publication, undated ones last,
 * then by id. A report is there once: the same bytes given twice are one report, and a notice
 * (`same-report-again`, facts `input`) tells of every further path. Unknown ids give `undefined`, never an error.
 * Nothing handed out may be altered by its taker.
 */
export interface Dossier {
  /** A name for what the dossier holds at this moment: another one as soon as anybody added to it or decided. */
  version(): Promise<string>;
  list(options: ListOptions): Promise<ReportPage>;
  /** The reading of the report whose id this is. */
  reading(reportId: string): Promise<Reading | undefined>;
  /** Full ids of the reports whose hash starts with these hex digits, in the dossier's order. */
  idsStartingWith(hexDigits: string): Promise<readonly string[]>;
  claim(claimId: string): Promise<ClaimInReport | undefined>;
  /** Every reading, in the dossier's order. */
  readings(): AsyncIterable<Reading>;
  /** Which claims people hold for one event, and which for two. Claims that no longer stand may be among them. */
  pairings(): Promise<Pairings>;
  /** Where people have sources stand, whatever else is known of them. */
  stands(): Promise<readonly StandRuling[]>;
  close(): Promise<void>;
}
