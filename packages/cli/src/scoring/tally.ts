import type { FieldName, Outcome, ReportScore } from './outcome.ts';

export interface Ratio {
  readonly right: number;
  readonly of: number;
}

/** Precision, recall and F1 with the counts they rest on; `null` where there is nothing to divide by. */
export interface Finding {
  readonly found: number;
  readonly predicted: number;
  readonly labelled: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export interface KindTally {
  readonly kind: string;
  readonly finding: Finding;
  /** Found with value, measure and population all right, as precision, recall and F1 too; tolls only. */
  readonly whole: Finding | null;
  /** Over the found ones whose gold says something about the field. */
  readonly fields: Readonly<Partial<Record<FieldName, Ratio>>>;
}

export interface Tally {
  readonly reports: number;
  readonly anchors: Ratio;
  readonly kinds: readonly KindTally[];
}

const KINDS = ['toll', 'count', 'control', 'incident', 'agreement', 'statement', 'appeal'];

export function tally(scores: readonly ReportScore[]): Tally {
  const outcomes = scores.flatMap((score) => score.outcomes);
  return {
    reports: scores.length,
    anchors: {
      right: scores.reduce((sum, { anchors }) => sum + anchors.verified, 0),
      of: scores.reduce((sum, { anchors }) => sum + anchors.all, 0),
    },
    kinds: KINDS.flatMap((kind) => {
      const own = outcomes.filter((outcome) => outcome.kind === kind);
      return own.length === 0 ? [] : [tallyKind(kind, own)];
    }),
  };
}

function tallyKind(kind: string, outcomes: readonly Outcome[]): KindTally {
  const found = outcomes.filter(({ result }) => result === 'found');
  const extra = outcomes.filter(({ result }) => result === 'extra').length;
  const missed = outcomes.filter(({ result }) => result === 'missed').length;
  const predicted = found.length + extra;
  const labelled = found.length + missed;
  const fields: Partial<Record<FieldName, Ratio>> = {};
  for (const outcome of found) {
    for (const [name, right] of Object.entries(outcome.fields) as [FieldName, boolean][]) {
      const so = fields[name] ?? { right: 0, of: 0 };
      fields[name] = { right: so.right + Number(right), of: so.of + 1 };
    }
  }
  const whole = found.filter(({ fields: f }) => f.value && f.measure && f.population).length;
  return {
    kind,
    finding: findingOf(found.length, predicted, labelled),
    whole: kind === 'toll' ? findingOf(whole, predicted, labelled) : null,
    fields,
  };
}

function findingOf(found: number, predicted: number, labelled: number): Finding {
  const precision = predicted === 0 ? null : found / predicted;
  const recall = labelled === 0 ? null : found / labelled;
  const f1 = predicted + labelled === 0 ? null : (2 * found) / (predicted + labelled);
  return { found, predicted, labelled, precision, recall, f1 };
}
