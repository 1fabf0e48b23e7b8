import type { KindName, Measure, PairSort, PopulationGroup } from '@variorum/engine';
import type { ReportSummary } from '@variorum/store';

/** What a search was asked for, as it was understood. */
export interface SearchQuery {
  /** Words that must all stand there, in any case and without regard to accents; "words in quotation marks" together. */
  readonly q?: string;
  readonly kind?: string;
  readonly measure?: string;
  readonly population?: string;
  /** A place's id. */
  readonly place?: string;
  readonly publisher?: string;
  /** Only claims that can be of one event, or of one beginning, with another. */
  readonly pairs?: PairSort;
  /** ISO days: a claim's window, or its report's date where it has none, must touch them. */
  readonly from?: string;
  readonly to?: string;
}

/** A claim that was found, with the words around it. */
export interface FoundClaimView {
  readonly id: string;
  readonly kind: KindName;
  readonly report: Pick<ReportSummary, 'id' | 'title' | 'publisher' | 'published'>;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly measure: Measure | null;
  readonly population: PopulationGroup | null;
  readonly figure: string | null;
  readonly where: readonly string[];
}

/** `GET /api/search?q=&kind=&measure=&population=&place=&publisher=&from=&to=&after=&limit=` */
export interface SearchView {
  readonly query: SearchQuery;
  readonly reports: readonly ReportSummary[];
  readonly reportsFound: number;
  readonly claims: readonly FoundClaimView[];
  readonly claimsFound: number;
  /** How many claims to pass over for the next page; `null` at the end. */
  readonly next: number | null;
}

/** `GET /api/search/choices`: what a search can be narrowed to. */
export interface SearchChoicesView {
  readonly kinds: readonly { readonly id: KindName; readonly claims: number }[];
  readonly publishers: readonly { readonly name: string; readonly reports: number }[];
}
