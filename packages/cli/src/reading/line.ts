import type { Reading } from '@variorum/engine';
import { notRead } from './read-input.ts';

/** A reading as it goes to standard output, with what a summary needs of it. */
export interface Line {
  readonly input: string;
  /** UTF-8, line end included. */
  readonly bytes: Uint8Array;
  readonly claims: number;
  /** Why it was not read, or `null`: the notice's code and what is known of the cause. */
  readonly failure: string | null;
}

const encoder = new TextEncoder();

export function lineOf(reading: Reading): Line {
  const { report, claims, notices } = reading;
  const failed = notRead(reading);
  return {
    input: report.input,
    bytes: encoder.encode(`${JSON.stringify({ report, claims, notices })}\n`),
    claims: claims.length,
    failure: failed ? failureOf(failed.code, failed.facts ?? {}) : null,
  };
}

/** "input/unreadable (reason ENOENT)": the code, and its facts but for the path. */
function failureOf(code: string, facts: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(facts).filter(([name]) => name !== 'input');
  return told.length === 0 ? code : `${code} (${told.map(([name, value]) => `${name} ${String(value)}`).join(', ')})`;
}
