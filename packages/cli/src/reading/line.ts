import type { Reading } from '@variorum/engine';
import { failureOf } from './failure.ts';

/** A reading as it goes to standard output, with what a summary needs of it. */
export interface Line {
  readonly input: string;
  /** UTF-8, line end included. */
  readonly bytes: Uint8Array;
  readonly claims: number;
  /** Why it was not read, or `null`. */
  readonly failure: string | null;
}

const encoder = new TextEncoder();

export function lineOf(reading: Reading): Line {
  const { report, claims, notices } = reading;
  return {
    input: report.input,
    bytes: encoder.encode(`${JSON.stringify({ report, claims, notices })}\n`),
    claims: claims.length,
    failure: failureOf(reading),
  };
}
