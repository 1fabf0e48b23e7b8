import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Limits, Span } from '@variorum/engine';
import { Fault } from '../faults.ts';

/** A figure as labelled. */
export interface GoldValue extends Span, Limits {
  readonly text: string;
  readonly unit: string;
}

/** One labelled claim in the gold files' short form: names are words, not spans. */
export interface GoldClaim extends Span {
  readonly kind: string;
  readonly exact: string;
  /** A careful coder could skip it: finding it is neither right nor wrong. */
  readonly optional?: boolean;
  readonly value?: GoldValue;
  readonly measure?: string;
  readonly population?: string;
  readonly side?: string | null;
  readonly scope?: string;
  readonly modality?: string;
  readonly attribution?: readonly string[];
  /** EDTF; `null` where nothing in the report dates it. */
  readonly when?: string | null;
  readonly whenText?: string | null;
  readonly where?: readonly string[];
  readonly by?: readonly string[];
  readonly cause?: string | null;
  readonly object?: string;
  readonly state?: string;
  readonly holder?: string | null;
}

export interface GoldReport {
  /** As the gold file has it; what outcomes are filed under. */
  readonly file: string;
  /** Where that file is on this machine. */
  readonly path: string;
  readonly report: {
    readonly title?: string | null;
    readonly publisher?: string | null;
    readonly published?: string | null;
    readonly language?: string | null;
  };
  readonly claims: readonly GoldClaim[];
}

/** Reads a gold file: one JSON line a report, `file` relative to the folder above the gold file's own, or to that. */
export function readGold(path: string): readonly GoldReport[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Fault('nothing-read', `cannot open ${path}: ${(error as Error).message}`);
  }
  return text.split('\n').flatMap((line, at) => (line.trim() === '' ? [] : [reportOf(path, line, at + 1)]));
}

function reportOf(path: string, line: string, number: number): GoldReport {
  const refuse = (why: string): never => {
    throw new Fault('nothing-read', `${path}, line ${number}: ${why}`);
  };
  let parsed: Partial<GoldReport>;
  try {
    parsed = JSON.parse(line) as Partial<GoldReport>;
  } catch (error) {
    return refuse((error as Error).message);
  }
  const { file, report, claims } = parsed;
  if (typeof file !== 'string') return refuse('"file" is missing');
  if (!Array.isArray(claims)) return refuse('"claims" is missing');
  for (const claim of claims as readonly Partial<GoldClaim>[]) {
    if (typeof claim.kind !== 'string' || !Number.isInteger(claim.start) || !Number.isInteger(claim.end)) {
      return refuse('every claim needs "kind", "start" and "end"');
    }
    const isFigure = claim.kind === 'toll' || claim.kind === 'count';
    if (isFigure && !Number.isInteger(claim.value?.start)) return refuse(`a ${claim.kind} needs "value" with its span`);
  }
  return { file, path: textOf(path, file), report: report ?? {}, claims };
}

/** Beside the gold file's folder as a rule, or else in that folder itself. */
function textOf(gold: string, file: string): string {
  const above = join(dirname(gold), '..', file);
  const beside = join(dirname(gold), file);
  return existsSync(above) || !existsSync(beside) ? above : beside;
}
