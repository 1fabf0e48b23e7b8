import { type Claim, type Reading, verifies } from '@variorum/engine';
import { compareFields } from './fields.ts';
import type { GoldClaim, GoldReport } from './gold.ts';
import { match, spanOfClaim, spanOfGold } from './match.ts';
import type { Fields, Outcome, ReportScore, Result } from './outcome.ts';

/** Kinds whose labels name only some of what a report holds: an unlabelled prediction is then not wrong. */
const NOT_EXHAUSTIVE: ReadonlySet<string> = new Set(['incident', 'agreement', 'statement', 'appeal']);

/** An outcome with what it is about: the label, the prediction, or both. */
export interface Judged {
  readonly outcome: Outcome;
  readonly gold?: GoldClaim;
  readonly claim?: Claim;
}

/** Sets one reading against its labels, in the order of the text. */
export function judge(gold: GoldReport, reading: Reading): readonly Judged[] {
  const { pairs, missed, extra } = match(gold.claims, reading.claims);
  const dated = (gold.report.published ?? reading.report.published) !== null;
  const outcome = (about: GoldClaim | Claim, result: Result, fields: Fields = {}): Outcome => {
    const span = 'anchor' in about ? spanOfClaim(about) : spanOfGold(about);
    return { file: gold.file, kind: about.kind, start: span.start, end: span.end, result, fields };
  };
  const judged: Judged[] = [
    ...pairs.map((pair) => {
      const result = pair.gold.optional ? 'optional' : 'found';
      return { ...pair, outcome: outcome(pair.gold, result, compareFields(pair.gold, pair.claim, { dated })) };
    }),
    ...missed.filter((label) => !label.optional).map((label) => ({ gold: label, outcome: outcome(label, 'missed') })),
    ...extra
      .filter((claim) => !NOT_EXHAUSTIVE.has(claim.kind))
      .map((claim) => ({ claim, outcome: outcome(claim, 'extra') })),
  ];
  const order = (a: Outcome, b: Outcome): number =>
    a.start - b.start || a.end - b.end || a.kind.localeCompare(b.kind, 'en');
  return judged.sort((a, b) => order(a.outcome, b.outcome));
}

/** What became of a report, without words. */
export function scoreReport(gold: GoldReport, reading: Reading): ReportScore {
  const outcomes = judge(gold, reading).map(({ outcome }) => outcome);
  return { file: gold.file, outcomes, anchors: anchorsOf(reading) };
}

/** Every span that comes with its words is checked against the text: anchors and figures. */
function anchorsOf({ report, claims }: Reading): ReportScore['anchors'] {
  const anchors = claims.flatMap((claim) =>
    claim.kind === 'toll' || claim.kind === 'count'
      ? [claim.anchor, { ...claim.value, exact: claim.value.text }]
      : [claim.anchor],
  );
  return { verified: anchors.filter((anchor) => verifies(report.text, anchor)).length, all: anchors.length };
}
