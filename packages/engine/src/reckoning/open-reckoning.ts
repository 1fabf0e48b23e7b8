import type { Reading } from '../model/report.ts';
import { type Band, bandOf } from './bounds/bounds.ts';
import { bookOf } from './entry.ts';
import { joinsOf } from './events/joins.ts';
import type { Finding } from './findings/finding.ts';
import { addedTo, type Change, leftBy, withdrawnFrom } from './live.ts';
import { assembled, type BriefReckoning, openAssembly, type Reckoning, type ReckonOptions, whole } from './reckon.ts';
import { rulesOf } from './rules.ts';
import { outlinesOf, worded, workingsOf } from './workings.ts';

/** A finding that is not yet worded. */
export type FindingOutline = Pick<Finding, 'kind' | 'severity' | 'claims'>;

/** What a change did to the findings. */
export interface FindingsChange {
  readonly found: readonly FindingOutline[];
  readonly gone: readonly FindingOutline[];
}

/**
 * A reckoning of which nothing is worded before it is asked for, and that follows claims as they come and go: for a
 * million claims, or for few questions. After every change it is what a new one over the same claims would be.
 */
export interface OpenReckoning {
  /** How many claims are set side by side, in how many subjects. */
  readonly claims: number;
  readonly subjects: number;
  /** All findings, in no order. */
  readonly findings: readonly FindingOutline[];
  /** One of {@link findings} in full. */
  finding(outline: FindingOutline): Finding;
  /** What all claims together allow for the scope of one; undefined where no toll has this id. */
  band(claim: string): Band | undefined;
  /** All in full, as `reckon` gives it; what has not changed since it was asked for last is not made again. */
  reckoning(): Reckoning;
  /** The same for who wants to see soon what matters: nothing is left out where all is there already. */
  brief(): BriefReckoning;
  /** Takes in the tolls of a reading that are not there yet; the report may be there or be new. */
  add(reading: Reading): FindingsChange;
  /**
   * Takes a report out with all its claims. Null, and nothing is changed, where its text tells of too many others who copied
   * whom: then all has to be reckoned anew.
   */
  leave(report: string): FindingsChange | null;
  /** Takes claims out by id; their reports stay. Ids that are not there change nothing. */
  withdraw(claims: Iterable<string>): FindingsChange;
}

/** Like `reckon`, of all claims, and worded on demand. */
export function openReckoning(readings: readonly Reading[], options: Omit<ReckonOptions, 'filter'>): OpenReckoning {
  const base = rulesOf(options);
  const book = bookOf(readings, base);
  const joins = joinsOf(options.decisions ?? {}, (id) => book.entries.get(id));
  joins.add([...book.entries.values()]);
  const workings = workingsOf(book.entries, { ...base, decided: joins.decided }, joins);
  const { entries, homes, search } = workings;
  const assembly = openAssembly();
  let findings: readonly FindingOutline[] | undefined;
  let isWhole = false;
  const follow = (change: Change): FindingsChange => {
    findings = undefined;
    return change;
  };
  return {
    get claims() {
      return entries.size;
    },
    get subjects() {
      let subjects = 0;
      for (const own of homes.values()) subjects += own.length;
      return subjects;
    },
    get findings() {
      findings ??= outlinesOf(workings);
      return findings;
    },
    finding: (outline) => worded(outline, workings),
    band(claim) {
      const entry = entries.get(claim);
      return entry === undefined ? undefined : bandOf(entry, search);
    },
    reckoning() {
      isWhole = true;
      return whole(assembled(workings, joins.notices(), assembly));
    },
    brief: () => assembled(workings, joins.notices(), assembly, { isBrief: !isWhole }),
    add: (reading) => follow(addedTo(workings, book, reading)),
    leave(report) {
      const change = leftBy(workings, book, report);
      return change === null ? null : follow(change);
    },
    withdraw: (claims) => follow(withdrawnFrom(workings, book, claims)),
  };
}
