import type { Measure, PopulationGroup } from '../model/claim.ts';
import { ADDITIVE } from './apart.ts';
import { daysOf } from './claim-index.ts';
import type { Entry } from './entry.ts';
import { anchorKeys, keysOf, type PlaceTree } from './place-tree.ts';
import { groupsAround } from './population.ts';
import type { Scope } from './scope.ts';
import { bestSteps, type Steps, valueAt, type Weighted } from './steps.ts';

/** No sum of surely disjoint claims inside the scope, ends at their word, is larger. Found without looking at the claims. */
export type SumCeiling = (scope: Scope) => number;

/** Groups that may be apart from each other lie in different pools: claims of one pool are apart in time or place only. */
const POOLS = 3;
const POOL: Partial<Record<PopulationGroup, number>> = { combatants: 1, women: 1, elderly: 1, men: 2 };

/** The sums that a claim may enter. The killed and the injured add up to casualties; nothing else of two measures adds up. */
function sumsOf({ extent, measure }: Scope): readonly string[] {
  if (extent === 'stock') return [`stock|${measure}`];
  return measure === 'killed' ? ['killed', 'casualties'] : [measure];
}

function asked({ extent, measure }: Scope): readonly string[] {
  if (extent === 'stock') return [`stock|${measure}`];
  return measure === 'casualties' ? ['casualties', 'injured' satisfies Measure] : [measure];
}

function addsUp({ unit, extent, measure }: Scope): boolean {
  return unit === 'people' && (extent === 'stock' || ADDITIVE.has(measure));
}

/** The places right below each place, all others below it being below those. Places that hold each other are one. */
function placesBelow(tree: PlaceTree, keys: Iterable<string>) {
  const below = new Map<string, string[]>();
  const mutual = (a: string, b: string) => tree.around(a).includes(b) && tree.around(b).includes(a);
  const chief = (key: string): string =>
    tree.around(key).reduce((best, other) => (other < best && mutual(key, other) ? other : best), key);
  for (const key of keys) {
    if (chief(key) !== key) continue;
    const holders = [...new Set(tree.around(key).map(chief))].filter((holder) => holder !== key);
    for (const holder of holders) {
      if (holders.some((other) => other !== holder && tree.around(other).includes(holder))) continue;
      const list = below.get(holder);
      if (list === undefined) below.set(holder, [key]);
      else list.push(key);
    }
  }
  return { below, chief };
}

const NOTHING: Steps = { days: [], values: [] };

export function sumCeiling(entries: readonly Entry[], tree: PlaceTree): SumCeiling {
  const items = new Map<string, Map<string, Weighted[]>>();
  const nodes = new Set<string>();
  for (const { scope, allowed, counts } of entries) {
    const days = daysOf(scope);
    for (const key of keysOf(scope.place)) nodes.add(key);
    if (!counts || allowed === null || allowed.low <= 0 || days === null || !addsUp(scope)) continue;
    const item = { first: days.first, last: days.last, weight: allowed.low };
    const { group } = scope.population;
    for (const anchor of anchorKeys(scope.place)) {
      nodes.add(anchor);
      for (const sum of sumsOf(scope)) {
        for (const holder of groupsAround(group)) {
          const question = `${sum}|${holder}|${POOL[group] ?? 0}`;
          let byPlace = items.get(question);
          if (byPlace === undefined) {
            byPlace = new Map();
            items.set(question, byPlace);
          }
          const list = byPlace.get(anchor);
          if (list === undefined) byPlace.set(anchor, [item]);
          else list.push(item);
        }
      }
    }
  }
  const { below, chief } = placesBelow(tree, nodes);
  const alike = new Map<string, string[]>();
  for (const key of nodes) if (chief(key) !== key) alike.set(chief(key), [...(alike.get(chief(key)) ?? []), key]);
  const alikeWeights = (byPlace: ReadonlyMap<string, Weighted[]>, key: string): readonly Weighted[] =>
    [key, ...(alike.get(key) ?? [])].flatMap((each) => byPlace.get(each) ?? []);
  const stepsUnder = (time: (items: readonly Weighted[]) => readonly Weighted[]) => {
    const kept = new Map<string, Map<string, Steps>>();
    const stepsOf = (question: string, byPlace: ReadonlyMap<string, Weighted[]>, key: string): Steps => {
      let own = kept.get(question);
      if (own === undefined) {
        own = new Map();
        kept.set(question, own);
      }
      const known = own.get(key);
      if (known !== undefined) return known;
      const parts = (below.get(key) ?? []).map((part) => stepsOf(question, byPlace, part));
      const here = time(alikeWeights(byPlace, key));
      const steps = parts.length === 0 && here.length === 0 ? NOTHING : bestSteps(here, parts);
      own.set(key, steps);
      return steps;
    };
    return stepsOf;
  };
  const forwards = stepsUnder((items) => items);
  const backwards = stepsUnder((items) =>
    items.map(({ first, last, weight }) => ({ first: -last, last: -first, weight })),
  );
  return (scope) => {
    const days = daysOf(scope);
    if (days === null || !addsUp(scope)) return 0;
    let total = 0;
    for (const sum of asked(scope)) {
      for (let pool = 0; pool < POOLS; pool += 1) {
        const question = `${sum}|${scope.population.group}|${pool}`;
        const byPlace = items.get(question);
        if (byPlace === undefined) continue;
        for (const key of keysOf(scope.place)) {
          // Up to the last day less up to the first; and the same from the end, where what crosses an edge weighs otherwise.
          const [forth, back] = [forwards(question, byPlace, chief(key)), backwards(question, byPlace, chief(key))];
          total += Math.min(
            valueAt(forth, days.last) - valueAt(forth, days.first - 1),
            valueAt(back, -days.first) - valueAt(back, -days.last - 1),
          );
        }
      }
    }
    return total;
  };
}
