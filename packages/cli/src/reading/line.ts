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
  const json = jsonOf(reading);
  if (json === null) return lineOf(withoutClaims(reading));
  return {
    input: reading.report.input,
    bytes: encoder.encode(`${json}\n`),
    claims: reading.claims.length,
    failure: failureOf(reading),
  };
}

/** `null` where the line would be longer than a string can be. */
function jsonOf({ report, claims, notices }: Reading): string | null {
  try {
    return JSON.stringify({ report, claims, notices });
  } catch (error) {
    if (error instanceof RangeError && claims.length > 0) return null;
    throw error;
  }
}

/** What is left when a report holds more claims than a line can: the text, and a notice that says so. */
function withoutClaims({ report, claims, notices }: Reading): Reading {
  const facts = { input: report.input, claims: claims.length };
  return { report, claims: [], notices: [...notices, { code: 'input/too-large', severity: 'error', facts }] };
}
