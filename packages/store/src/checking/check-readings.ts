import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Claim, verifies } from '@variorum/engine';
import { sha256 } from '../folder/hash.ts';
import type { Layout } from '../folder/layout.ts';
import { linesOf, openReadings, type ReadingLine } from '../folder/readings-file.ts';
import type { Promised } from './check-ledger.ts';
import type { Problem } from './problem.ts';

/**
 * Gets a report's text out of its original once more; `null` where the same tool in the same version is not at hand, so
 * that nothing can be said.
 */
export type Recapture = (line: ReadingLine, original: string) => Promise<string | null>;

export interface ReadingsChecked {
  readonly readings: number;
  readonly anchors: number;
  readonly problems: readonly Problem[];
  readonly leftovers: readonly Problem[];
}

/** Checks every block of readings against its hash, and every anchor's words against the text. */
export async function checkReadings(
  layout: Layout,
  promised: Promised,
  { recapture, onProgress }: { readonly recapture: Recapture | null; readonly onProgress: (done: number) => void },
): Promise<ReadingsChecked> {
  const problems: Problem[] = [];
  const source = openReadings(layout);
  const covered = new Map<string, number>();
  let readings = 0;
  let anchors = 0;
  const checkLine = async (line: ReadingLine, entry: number): Promise<void> => {
    const { report, claims, capture } = line;
    const { text } = report;
    for (const claim of claims) {
      anchors++;
      if (!stands(claim, text)) problems.push({ code: 'anchor/words-differ', facts: { claim: claim.id, entry } });
    }
    for (const { seq, claim } of promised.worded.get(report.id) ?? []) {
      anchors++;
      if (!stands(claim, text)) problems.push({ code: 'anchor/words-differ', facts: { claim: claim.id, entry: seq } });
    }
    if (!promised.originals.has(capture.original)) {
      problems.push({ code: 'reading/no-original', facts: { report: report.id, entry } });
    } else if (recapture !== null && existsSync(join(layout.originals, capture.original))) {
      const again = await recapture(line, capture.original);
      if (again !== null && again !== text) {
        problems.push({ code: 'reading/text-differs', facts: { report: report.id, entry } });
      }
    }
  };
  try {
    for (const { file, start, end, sha256: hash, seq: entry } of promised.readings) {
      const path = join(layout.readings, file);
      if (!existsSync(path)) {
        problems.push({ code: 'reading/missing', facts: { file, entry } });
        continue;
      }
      covered.set(file, Math.max(covered.get(file) ?? 0, end));
      const block = source.bytes(file, start, end);
      if (sha256(block) !== hash) {
        problems.push({ code: 'reading/altered', facts: { file, start, end, entry } });
        continue;
      }
      for (const { line } of linesOf(block, start)) {
        await checkLine(line, entry);
        onProgress(++readings);
      }
    }
  } finally {
    source.close();
  }
  return { readings, anchors, problems, leftovers: unrecorded(layout, covered) };
}

function stands({ anchor, sentence }: Claim, text: string): boolean {
  return verifies(text, anchor) && sentence.start >= 0 && sentence.end <= text.length;
}

/** Bytes that no entry speaks of: written, but not yet acknowledged, when a run was ended. */
function unrecorded({ readings }: Layout, covered: ReadonlyMap<string, number>): readonly Problem[] {
  return readdirSync(readings)
    .sort()
    .flatMap((file) => {
      const { size } = statSync(join(readings, file));
      const known = covered.get(file) ?? 0;
      return size > known ? [{ code: 'reading/unrecorded', facts: { file, start: known, end: size } }] : [];
    });
}
