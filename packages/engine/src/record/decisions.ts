import type { Claim } from '../model/claim.ts';
import type { Decided, DecidedEntry } from './entry.ts';

/** What people made of a claim, a report, a pair of claims or a source so far. */
export interface Ruling {
  readonly state:
    | 'open'
    | 'accepted'
    | 'rejected'
    | 'corrected'
    | 'added'
    | 'withdrawn'
    | 'hidden'
    | 'joined'
    | 'parted'
    | 'stands';
  /** The decision that the state follows from, `null` where none counts. */
  readonly by: DecidedEntry | null;
  /** The claim as people worded it, where they did. */
  readonly body: Claim | null;
  /** `seq` of the last entry on the subject, whatever it was: the `basis` of the next. */
  readonly last: number | null;
}

/**
 * What a decision is about: `claim:…`, `report:…`, `pair:…` and two claims in the order of their ids, or
 * `stand:…` with a conflict and a source. An undoing is
 * about what its decision was about.
 */
export function subjectOf(decided: Decided, decisionAt: (seq: number) => Decided | undefined): string | undefined {
  if (decided.act === 'undo') {
    const undone = decisionAt(decided.undoes);
    return undone === undefined ? undefined : subjectOf(undone, decisionAt);
  }
  if (decided.act === 'stand') return `stand:${decided.conflict} ${decided.source}`;
  if ('claims' in decided) return pairSubject(decided.claims);
  return 'claim' in decided ? `claim:${decided.claim}` : `report:${decided.report}`;
}

/** The subject of joining and parting two claims, whichever is named first. */
export function pairSubject([a, b]: readonly [string, string]): string {
  return a < b ? `pair:${a} ${b}` : `pair:${b} ${a}`;
}

/**
 * The state of one subject: a fold over all its decisions in the ledger's order. An entry counts unless an undoing that
 * itself counts names it; the last one that counts gives the state. A wording holds until another replaces it, so
 * accepting a corrected claim accepts the correction.
 */
export function rulingOf(decisions: readonly DecidedEntry[]): Ruling {
  const counting = thoseThatCount(decisions);
  const by = counting.at(-1) ?? null;
  const last = decisions.at(-1)?.seq ?? null;
  const worded = counting.findLast((each) => each.act === 'correct' || each.act === 'add');
  const body = worded !== undefined && 'body' in worded ? worded.body : null;
  // A claim that only ever was a person's, and whose adding is undone, is nobody's any more.
  const orphan = body === null && decisions.some(({ act }) => act === 'add');
  if (orphan) return { state: 'withdrawn', by, body: null, last };
  return { state: by === null ? 'open' : STATES[by.act], by, body, last };
}

const STATES: Readonly<Record<DecidedEntry['act'], Ruling['state']>> = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  add: 'added',
  hide: 'hidden',
  show: 'open',
  join: 'joined',
  part: 'parted',
  stand: 'stands',
  undo: 'open',
};

function thoseThatCount(decisions: readonly DecidedEntry[]): readonly DecidedEntry[] {
  const cancelled = new Set<number>();
  // From the end: whether an undoing counts is known once all that came after it was looked at.
  for (const each of decisions.toReversed()) {
    if (each.act === 'undo' && !cancelled.has(each.seq)) cancelled.add(each.undoes);
  }
  return decisions.filter((each) => each.act !== 'undo' && !cancelled.has(each.seq));
}
