import { heaviestFirst } from './claim-index.ts';
import { byId, type Entry } from './entry.ts';
import type { Rules, Scope } from './scope.ts';
import { surelyInside } from './scope-inside.ts';
import type { Search } from './strongest.ts';

/**
 * Rules under which parts may be added up: ends of windows at their word. One end that counts as the same a few days
 * off is an assumption that a reader can judge; a sum would stretch its window by as much for every part.
 */
export function rulesOfSums({ policy, ...rest }: Rules): Rules {
  return { ...rest, policy: { ...policy, window: { days: 0, share: 0, most: 0 } } };
}

/** A sum of more parts than this is no argument that a person can follow, and no sum is searched for among more claims. */
const PARTS = 200;

/** Claims inside a scope. What says less than `least` is not among them, and would not be if it were there. */
export interface Inside {
  /** In the order of ids. */
  readonly held: readonly Entry[];
  readonly least: number;
}

function cut(entries: readonly Entry[]): Inside {
  const held = entries.length > PARTS ? [...entries].sort(heaviestFirst).slice(0, PARTS) : [...entries];
  const least = held.length < PARTS ? 0 : held.reduce((low, { allowed }) => Math.min(low, allowed!.low), Infinity);
  return { held: held.sort(byId), least };
}

/** Puts an entry where it belongs among at most {@link PARTS}, of which the last falls out. */
function put(held: Entry[], entry: Entry): void {
  let [low, high] = [0, held.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (heaviestFirst(held[middle]!, entry) < 0) low = middle + 1;
    else high = middle;
  }
  held.splice(low, 0, entry);
  if (held.length > PARTS) held.pop();
}

/**
 * The claims surely inside a scope that say more than nothing; of more than {@link PARTS} those that say most, of equals
 * the first by day, then by id.
 */
export function allInside(scope: Scope, { index, usable }: Search, rules: Rules): Inside {
  const held: Entry[] = [];
  const visit = (entry: Entry): number => {
    const worst = held.length < PARTS ? undefined : held[PARTS - 1];
    if (worst !== undefined && heaviestFirst(worst, entry) < 0) return Number.POSITIVE_INFINITY;
    if (usable(entry) && surelyInside(entry.scope, scope, rules)) put(held, entry);
    // A little less, so that equals of the last are still met.
    return held.length < PARTS ? 0 : Math.max(0, held[PARTS - 1]!.allowed!.low - 0.5);
  };
  index.inside(scope, 0, visit);
  return cut(held);
}

/** The same with a claim that came and is surely inside. */
export function withPart({ held, least }: Inside, part: Entry): Inside {
  if (part.allowed!.low < least) return { held, least };
  const more = [...held, part];
  return more.length > PARTS ? cut(more) : { held: more.sort(byId), least };
}

/** The same without a claim that went; null where others may come in its stead. */
export function withoutPart({ held, least }: Inside, part: Entry): Inside | null {
  if (!held.includes(part)) return { held, least };
  return held.length < PARTS ? { held: held.filter((entry) => entry !== part), least } : null;
}
