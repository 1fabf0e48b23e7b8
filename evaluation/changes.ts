import type { Outcome } from 'variorum/scoring';
import type { Frozen } from './results.ts';
import { SET_NAMES } from './sets.ts';

/** What one claim gained or lost between two versions. */
export interface Change {
  readonly set: string;
  readonly where: string;
  readonly gains: readonly string[];
  readonly losses: readonly string[];
}

/** Claim by claim: found or missed, extra or gone, and every field that turned right or wrong. */
export function changesBetween(before: Frozen, after: Frozen): readonly Change[] {
  return SET_NAMES.flatMap((set) => {
    const old = byKey(before[set] ?? []);
    const now = byKey(after[set] ?? []);
    return [...new Set([...old.keys(), ...now.keys()])].sort().flatMap((where) => {
      const change = changeOf(old.get(where), now.get(where));
      return change.gains.length + change.losses.length > 0 ? [{ set, where, ...change }] : [];
    });
  });
}

/** Labelled claims meet by their label's place, unlabelled ones by their own; `#2` where several stand there. */
function byKey(outcomes: readonly Outcome[]): ReadonlyMap<string, Outcome> {
  const keyed = new Map<string, Outcome>();
  for (const outcome of outcomes) {
    const labelled = outcome.result === 'extra' ? ' unlabelled' : '';
    const base = `${outcome.file}:${String(outcome.start).padStart(5, '0')} ${outcome.kind}${labelled}`;
    let key = base;
    for (let n = 2; keyed.has(key); n++) key = `${base}#${n}`;
    keyed.set(key, outcome);
  }
  return keyed;
}

function changeOf(old: Outcome | undefined, now: Outcome | undefined): Pick<Change, 'gains' | 'losses'> {
  const gains: string[] = [];
  const losses: string[] = [];
  const was = old?.result;
  const is = now?.result;
  if (is === 'extra' && was !== 'extra') losses.push('a claim that no label knows');
  if (was === 'extra' && is !== 'extra') gains.push('a claim that no label knew is gone');
  if (is === 'found' && was !== 'found') gains.push('found');
  if (was === 'found' && is !== 'found') losses.push('no longer found');
  if (was === 'found' && is === 'found') {
    for (const [field, right] of Object.entries(now?.fields ?? {})) {
      const before = old?.fields[field as keyof Outcome['fields']];
      if (right && before === false) gains.push(`${field} right`);
      if (!right && before === true) losses.push(`${field} wrong`);
    }
  }
  return { gains, losses };
}
