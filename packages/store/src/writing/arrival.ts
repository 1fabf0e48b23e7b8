import type { Failure, Related } from '@variorum/engine';

/** A reading as it goes into its file. */
export interface NewReading {
  /** The report's id. */
  readonly id: string;
  /** A reading line as UTF-8 JSON, line end included. */
  readonly line: Uint8Array;
}

/** What became of one input. Its original was kept before anything looked into it. */
export interface Arrival {
  /** Path or address as given. */
  readonly input: string;
  /** SHA-256 of its bytes; `null` where none could be had. */
  readonly original: string | null;
  readonly bytes: number;
  /** Empty where there were none, or where the original's reports are in the dossier already. */
  readonly readings: readonly NewReading[];
  readonly failure: Failure | null;
}

export interface Outcome {
  readonly input: string;
  /**
   * `added`: new reports. `again`: bytes that are there, by another path. `known`: that path with those bytes is there;
   * nothing was written. `failed`: no report.
   */
  readonly kind: 'added' | 'again' | 'known' | 'failed';
  readonly reports: readonly string[];
  readonly failure: Failure | null;
  /** What the new reports share with others. */
  readonly related: readonly Related[];
}
