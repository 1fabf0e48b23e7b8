import type { Claim, PlaceName } from './claim.ts';
import type { Notice } from './notice.ts';

/** A text by a source at a date. */
export interface Report {
  /** `sha256:` and 64 hex digits of the original bytes. */
  readonly id: string;
  /** The path or URL as given. */
  readonly input: string;
  readonly title: string | null;
  /** The text that every offset points into; never altered. */
  readonly text: string;
  /** BCP 47. */
  readonly language: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /**
   * The places that the report is mostly about, the most named first. Counted, hence an assumption: no claim's field
   * is filled from it; the reckoning may lean on it for claims whose own words name no place, and then says so.
   */
  readonly about: readonly PlaceName[];
}

/** What an edge knows of a report before it is read; the text's own words win over it, with a notice. */
export interface ReportInput {
  readonly id: string;
  readonly input: string;
  readonly text: string;
  readonly title?: string | null;
  readonly language?: string | null;
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly authors?: readonly string[];
}

/** What one reader made of one report. */
export interface Reading {
  readonly report: Report;
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
}
