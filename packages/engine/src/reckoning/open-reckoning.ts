import type { Reading } from '../model/report.ts';
import { type Band, bandOf } from './bounds.ts';
import { entriesById } from './entry.ts';
import { decidedRules } from './events/likeness.ts';
import type { Finding } from './finding.ts';
import { policies } from './policy.ts';
import type { ReckonOptions } from './reckon.ts';
import type { Rules } from './scope.ts';
import { answersOf } from './scope-inside.ts';
import { outlinesOf, worded, workingsOf } from './workings.ts';

/** A finding that is not yet worded. */
export type FindingOutline = Pick<Finding, 'kind' | 'severity' | 'claims'>;

/** A reckoning of which nothing is worded before it is asked for: for a million claims, or for few questions. */
export interface OpenReckoning {
  /** How many claims were set side by side, in how many subjects. */
  readonly claims: number;
  readonly subjects: number;
  /** All findings, in no order. */
  readonly findings: readonly FindingOutline[];
  /** One of {@link findings} in full. */
  finding(outline: FindingOutline): Finding;
  /** What all claims together allow for the scope of one; undefined where no toll has this id. */
  band(claim: string): Band | undefined;
}

/** Like `reckon`, of all claims, and worded on demand. */
export function openReckoning(readings: readonly Reading[], options: Omit<ReckonOptions, 'filter'>): OpenReckoning {
  const policy = options.policy ?? policies.spread;
  const places = { contains: options.contains, get: options.get };
  const rules: Rules = { places, policy, answers: answersOf(places, policy), ...decidedRules(options.decisions) };
  const workings = workingsOf(entriesById(readings, rules), rules, { joined: options.decisions?.joined });
  const { entries, homes, search } = workings;
  let subjects = 0;
  for (const own of homes.values()) subjects += own.length;
  return {
    claims: entries.size,
    subjects,
    findings: outlinesOf(workings),
    finding: (outline) => worded(outline, workings),
    band(claim) {
      const entry = entries.get(claim);
      return entry === undefined ? undefined : bandOf(entry, search);
    },
  };
}
