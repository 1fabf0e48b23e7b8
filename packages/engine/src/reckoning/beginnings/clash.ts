import type { Decided } from '../events/likeness.ts';
import type { Places } from '../scope/place.ts';
import { byDay, type Told } from './account.ts';
import type { Group } from './grouping.ts';
import { sameBeginning } from './same.ts';

/** Two accounts that surely tell of one beginning, and whose days cannot be one. */
export interface Clash {
  /** The earlier first. */
  readonly told: readonly [Told, Told];
  /** What both call it; null where a person joined the two. */
  readonly name: string | null;
}

export interface ClashOptions {
  readonly places: Places;
  readonly decided: Decided;
}

/** Whether no day can be meant by both, however far rough words ("around 3 May") reach. */
function areApart(a: Told, b: Told): boolean {
  const reach = (end: Told) => [end.first - end.slack[0], end.last + end.slack[1]] as const;
  const [[aFirst, aLast], [bFirst, bLast]] = [reach(a), reach(b)];
  return aLast < bFirst || bLast < aFirst;
}

/**
 * The first two, of different voices, that cannot both be true; null where there are none. That both tell of one beginning
 * must be said of the two themselves: what only a third account holds together may have been held together wrongly.
 */
export function clashIn(group: Group, { places, decided }: ClashOptions): Clash | null {
  // On the days that all of them allow, no two are apart.
  if (group.first <= group.last) return null;
  const told = [...group.told].sort(byDay);
  for (const [at, a] of told.entries()) {
    for (const b of told.slice(at + 1)) {
      if (a.voice === b.voice || !areApart(a, b)) continue;
      const word = decided(a.account.claim, b.account.claim);
      if (word === 'joined') return { told: [a, b], name: null };
      if (word === null && sameBeginning(a, b, places) === 'yes') return { told: [a, b], name: a.account.name };
    }
  }
  return null;
}
