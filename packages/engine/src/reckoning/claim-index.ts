import type { Measure, PopulationGroup } from '../model/claim.ts';
import type { Entry } from './entry.ts';
import { type Interval, type IntervalIndex, intervalIndex, type Scored, type Spare } from './interval-index.ts';
import { measuresAround, measuresInside } from './measure.ts';
import type { PlaceScope, Places } from './place.ts';
import { anchorKeys, keysOf, type PlaceTree, placeTree } from './place-tree.ts';
import type { Policy } from './policy.ts';
import { groupsAround } from './population.ts';
import type { Scope } from './scope.ts';

/**
 * Claims that can bound, by place, measure, people and time, so that a scope's answer looks only at claims near it.
 * Both look-ups give every claim that the comparison of scopes could answer with a yes, and some that it does not.
 * A visit returns the figure that the next claims must beat.
 */
export interface ClaimIndex {
  /** Claims that may lie inside a scope and say more than `above`. */
  inside(scope: Scope, above: number, visit: (entry: Entry) => number): void;
  /** Running totals (or numbers at a date) that may hold a scope and allow less than `below`. */
  around(scope: Scope, below: number, visit: (entry: Entry) => number): void;
}

/** The days that a scope may touch; a number at a date has its date at the end of its window. */
export function daysOf({ window, extent }: Scope): Interval | null {
  if (window === null) return null;
  return { first: extent === 'stock' ? window.end.earliest : window.start.earliest, last: window.end.latest };
}

/** By place, then by what is counted of whom. */
type Shelves<T> = Map<string, Map<string, T>>;

function shelved(shelves: Shelves<Scored<Entry>[]>, place: string, question: string, entry: Scored<Entry>): void {
  let shelf = shelves.get(place);
  if (shelf === undefined) {
    shelf = new Map();
    shelves.set(place, shelf);
  }
  const list = shelf.get(question);
  if (list === undefined) shelf.set(question, [entry]);
  else list.push(entry);
}

/** By how many days a claim's ends may stick out of a window of a length and still count as inside. */
export function spareOf({ window: { days, share, most } }: Policy): Spare {
  // One day more than the tolerance itself, so that rounding never hides a claim.
  return (length) => Math.ceil(Math.min(most, Math.max(days, share * length))) + 1;
}

function indexed(shelves: Shelves<Scored<Entry>[]>, policy: Policy): Shelves<IntervalIndex<Entry>> {
  const spare = spareOf(policy);
  const result: Shelves<IntervalIndex<Entry>> = new Map();
  for (const [place, shelf] of shelves) {
    const index = new Map<string, IntervalIndex<Entry>>();
    for (const [question, list] of shelf) index.set(question, intervalIndex(list, spare));
    result.set(place, index);
  }
  return result;
}

/** The questions that `ask` makes of a scope's measure and people, worded once for each combination. */
function asker(ask: (measure: Measure, group: PopulationGroup) => readonly (readonly [Measure, PopulationGroup])[]) {
  const kept = new Map<string, readonly string[]>();
  return ({ extent, measure, population: { group } }: Scope): readonly string[] => {
    const kind = extent === 'stock' ? 'stock' : 'flow';
    const key = `${kind}|${measure}|${group}`;
    let questions = kept.get(key);
    if (questions === undefined) {
      questions = ask(measure, group).map(([m, g]) => `${kind}|${m}|${g}`);
      kept.set(key, questions);
    }
    return questions;
  };
}

const ofItself = asker((measure, group) => [[measure, group]]);
/** A part is filed under every group that may hold it, and asked for by the group of the whole. */
const asPart = asker((measure, group) => groupsAround(group).map((holder) => [measure, holder]));
const forParts = asker((measure, group) => measuresInside(measure).map((part) => [part, group]));
const forWholes = asker((measure, group) =>
  measuresAround(measure).flatMap((whole) => groupsAround(group).map((holder) => [whole, holder] as const)),
);

export function claimIndex(
  entries: readonly Entry[],
  places: Places,
  policy: Policy,
  tree: PlaceTree = placeTree(entries, places),
): ClaimIndex {
  const holders = (place: PlaceScope): readonly string[] => {
    const anchors = anchorKeys(place);
    return anchors.length === 1 ? tree.around(anchors[0]!) : [...new Set(anchors.flatMap((key) => tree.around(key)))];
  };
  const partLists: Shelves<Scored<Entry>[]> = new Map();
  const wholeLists: Shelves<Scored<Entry>[]> = new Map();
  for (const entry of entries) {
    const { scope, allowed } = entry;
    const days = daysOf(scope);
    if (!entry.counts || allowed === null || days === null) continue;
    if (allowed.low > 0) {
      const scored = { ...days, score: allowed.low, item: entry };
      for (const key of holders(scope.place)) for (const asked of asPart(scope)) shelved(partLists, key, asked, scored);
    }
    if (allowed.high !== null && scope.extent !== 'event') {
      const scored = { ...days, score: -allowed.high, item: entry };
      for (const key of keysOf(scope.place)) shelved(wholeLists, key, ofItself(scope)[0]!, scored);
    }
  }
  const parts = indexed(partLists, policy);
  const wholes = indexed(wholeLists, policy);
  return {
    inside(scope, above, visit) {
      const days = daysOf(scope);
      if (days === null) return;
      let bar = above;
      for (const key of keysOf(scope.place)) {
        const shelf = parts.get(key);
        if (shelf === undefined) continue;
        for (const asked of forParts(scope)) bar = shelf.get(asked)?.inside(days, bar, visit) ?? bar;
      }
    },
    around(scope, below, visit) {
      const days = daysOf(scope);
      if (days === null) return;
      let bar = -below;
      const visitWhole = (entry: Entry) => -visit(entry);
      for (const key of holders(scope.place)) {
        const shelf = wholes.get(key);
        if (shelf === undefined) continue;
        for (const asked of forWholes(scope)) bar = shelf.get(asked)?.around(days, bar, visitWhole) ?? bar;
      }
    },
  };
}
