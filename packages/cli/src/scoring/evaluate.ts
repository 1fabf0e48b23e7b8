import type { ReportFacts } from '@variorum/capture/files';
import { captureText, findInputs } from '@variorum/capture/files';
import type { Reading, ReportInput } from '@variorum/engine';
import { Fault } from '../faults.ts';
import { type GoldReport, readGold } from './gold.ts';
import type { ReportScore } from './outcome.ts';
import { type Judged, judge, scoreReport } from './score.ts';

export interface Evaluated {
  readonly score: ReportScore;
  readonly gold: GoldReport;
  readonly reading: Reading;
  readonly judged: readonly Judged[];
}

/** Reads every report of a gold file as a user's command would, and scores it. */
export function evaluate(goldPath: string, read: (input: ReportInput) => Reading): readonly Evaluated[] {
  return readGold(goldPath).map((gold) => {
    const reading = readOne(gold, read);
    return { gold, reading, score: scoreReport(gold, reading), judged: judge(gold, reading) };
  });
}

function readOne(gold: GoldReport, read: (input: ReportInput) => Reading): Reading {
  const [input] = findInputs([gold.path], { stated: {} }).inputs;
  if (!input) throw new Fault('nothing-read', `${gold.file} is not where ${gold.path} says`);
  // A manifest beside the text is what a user would have; only without one do the label's own report fields stand in.
  const known = Object.keys(input.facts).length > 0 ? input : { ...input, facts: factsOf(gold) };
  const captured = captureText(known);
  if (captured.kind === 'failed') {
    const [notice] = captured.reading.notices.slice(-1);
    throw new Fault('nothing-read', `cannot read ${gold.path} (${notice?.code})`);
  }
  return read(captured.report);
}

function factsOf({ report }: GoldReport): ReportFacts {
  const facts = Object.entries(report).filter(
    ([name, words]) => ['title', 'publisher', 'published', 'language'].includes(name) && typeof words === 'string',
  );
  return Object.fromEntries(facts) as ReportFacts;
}
