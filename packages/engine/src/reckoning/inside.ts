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

function heaviestFirst(a: Entry, b: Entry): number {
  return b.allowed!.low - a.allowed!.low || byId(a, b);
}

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

/**
 * The claims surely inside a scope that say more than nothing; of more than {@link PARTS} those that say most, of equals
 * the first by id.
 */
export function allInside(scope: Scope, { index, usable }: Search, rules: Rules): Inside {
  let held: Entry[] = [];
  let bar = 0;
  index.inside(scope, 0, (entry) => {
    if (entry.allowed!.low <= bar || !surelyInside(entry.scope, scope, rules) || !usable(entry)) return bar;
    held.push(entry);
    // Cut now and then, which costs less than a heap and keeps the same; equals of the last kept are still met.
    if (held.length >= 2 * PARTS) {
      held = held.sort(heaviestFirst).slice(0, PARTS);
      bar = Math.max(0, held.at(-1)!.allowed!.low - 0.5);
    }
    return bar;
  });
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
