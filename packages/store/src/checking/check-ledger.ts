import { existsSync } from 'node:fs';
import { type Claim, type Entry, GENESIS, link, type ReadingsWritten } from '@variorum/engine';
import { sha256 } from '../folder/hash.ts';
import type { Layout } from '../folder/layout.ts';
import { recordedHead } from '../folder/ledger-file.ts';
import { ledgerLines } from '../folder/ledger-lines.ts';
import type { Problem } from './problem.ts';

/** What the ledger says there must be. */
export interface Promised {
  readonly entries: number;
  /** SHA-256 of originals, with the number of the entry that first names it. */
  readonly originals: ReadonlyMap<string, number>;
  readonly readings: readonly (ReadingsWritten & { readonly seq: number })[];
  /** Claims as people worded them, by their report. */
  readonly worded: ReadonlyMap<string, readonly { readonly seq: number; readonly claim: Claim }[]>;
}

/** Walks the chain from the first line to the last and names every break. */
export function checkLedger(layout: Layout): { readonly promised: Promised; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const originals = new Map<string, number>();
  const readings: (ReadingsWritten & { seq: number })[] = [];
  const worded = new Map<string, { seq: number; claim: Claim }[]>();
  if (!existsSync(layout.ledger)) problems.push({ code: 'ledger/missing', facts: {} });
  const recorded = recordedHead(layout);
  if (recorded === null) problems.push({ code: 'ledger/no-head', facts: {} });
  let head = GENESIS;
  let lines = 0;
  const take = (entry: Entry): void => {
    if (entry.kind === 'captured' && entry.original !== null && !originals.has(entry.original)) {
      originals.set(entry.original, entry.seq);
    }
    if (entry.kind === 'read') readings.push(entry);
    if (entry.kind === 'decided' && (entry.act === 'correct' || entry.act === 'add')) {
      const known = worded.get(entry.report) ?? [];
      known.push({ seq: entry.seq, claim: entry.body });
      worded.set(entry.report, known);
    }
  };
  for (const { line, whole } of existsSync(layout.ledger) ? ledgerLines(layout.ledger) : []) {
    lines++;
    if (!whole) {
      problems.push({ code: 'ledger/torn-line', facts: { line: lines } });
      break;
    }
    const linked = link(line, { head, hash: sha256 });
    if (!linked.ok) problems.push({ code: linked.problem, facts: { line: lines } });
    if (linked.entry !== null) take(linked.entry);
    head = linked.head;
    if (recorded !== null && recorded.seq === head.seq && recorded.hash !== head.hash) {
      problems.push({ code: 'ledger/head-differs', facts: { line: lines, entry: head.seq } });
    }
  }
  if (recorded !== null && recorded.seq > head.seq) {
    problems.push({ code: 'ledger/cut', facts: { last: head.seq, recorded: recorded.seq } });
  }
  return { promised: { entries: lines, originals, readings, worded }, problems };
}
