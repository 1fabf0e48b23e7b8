import type { Measure, PopulationGroup } from '../../model/claim.ts';
import type { Entry } from '../entry.ts';
import { type Flow, perKind } from '../scope/per-kind.ts';
import type { PlaceScope } from '../scope/place.ts';
import { anchorKeys, keysOf, type PlaceTree } from '../scope/place-tree.ts';
import { groupsAround } from '../scope/population.ts';
import type { Scope } from '../scope/scope.ts';
import { ADDITIVE } from './apart.ts';
import { daysOf } from './claim-index.ts';
import { doubles, type Scratch, scratch } from './scratch.ts';
import {
  addRises,
  bestInside,
  bestSteps,
  type Steps,
  summed,
  valueAt,
  type Weighted,
  type Weights,
  weightsOf,
} from './steps.ts';

export interface SumCeiling {
  /**
   * No sum of surely disjoint claims inside the scope, ends at their word, is larger. Found without comparing claims, and
   * no closer than to tell whether it is more than `enough`. `without`: the number of a claim to leave out, where that can be
   * done: a total is no part of itself.
   */
  of(scope: Scope, enough: number, without?: number): number;
  /**
   * How much higher any ceiling can be once a claim comes that is not among these: whatever sum it enters, those inside it
   * could stand in its stead.
   */
  rise(entry: Entry): number;
}

const NOBODY = -1;

/** Groups that may be apart from each other lie in different pools: claims of one pool are apart in time or place only. */
const POOLS = [0, 1, 2] as const;
const POOL: Partial<Record<PopulationGroup, number>> = { combatants: 1, women: 1, elderly: 1, men: 2 };

/** Longer windows are told by what adds up before their ends alone. */
const LONGEST = 4096;

/** The sums that a claim may enter. The killed and the injured add up to casualties; nothing else of two measures adds up. */
function sumsOf(flow: Flow, measure: Measure): readonly string[] {
  if (flow === 'stock') return [`stock|${measure}`];
  return measure === 'killed' ? ['killed', 'casualties'] : [measure];
}

function sumsInside(flow: Flow, measure: Measure): readonly string[] {
  if (flow === 'stock') return [`stock|${measure}`];
  return measure === 'casualties' ? ['casualties', 'injured' satisfies Measure] : [measure];
}

const entered = perKind(({ flow, measure, group }) =>
  sumsOf(flow, measure).flatMap((sum) => groupsAround(group).map((holder) => `${sum}|${holder}|${POOL[group] ?? 0}`)),
);
const asked = perKind(({ flow, measure, group }) =>
  sumsInside(flow, measure).flatMap((sum) => POOLS.map((pool) => `${sum}|${group}|${pool}`)),
);

/** Whatever is asked under this of a claim's own scope may stand in its stead in every sum that it enters. */
const own = perKind(
  ({ flow, measure, group }) => `${flow === 'stock' ? 'stock|' : ''}${measure}|${group}|${POOL[group] ?? 0}`,
);

function addsUp({ unit, extent, measure }: Scope): boolean {
  return unit === 'people' && (extent === 'stock' || ADDITIVE.has(measure));
}

/** The places right below each place, all others below it being below those. Places that hold each other are one. */
function placesBelow(tree: PlaceTree, keys: Iterable<string>) {
  const below = new Map<string, string[]>();
  const mutual = (a: string, b: string) => tree.around(a).includes(b) && tree.around(b).includes(a);
  const all = new Set(keys);
  const chiefs = new Map<string, string>();
  for (const key of all) {
    chiefs.set(
      key,
      tree
        .around(key)
        .reduce((best, other) => (other < best && all.has(other) && mutual(key, other) ? other : best), key),
    );
  }
  const chief = (key: string): string => chiefs.get(key) ?? key;
  for (const key of all) {
    if (chief(key) !== key) continue;
    // The tree may know places between these, of which none of these claims speaks.
    const holders = [...new Set(tree.around(key).map(chief))].filter((holder) => holder !== key && chiefs.has(holder));
    for (const holder of holders) {
      if (holders.some((other) => other !== holder && tree.around(other).includes(holder))) continue;
      const list = below.get(holder);
      if (list === undefined) below.set(holder, [key]);
      else list.push(key);
    }
  }
  return { below, chiefs };
}

/** What adds up at one place and below it, of one sort. */
interface Ground {
  /** Up to each day. Exact inside any window where `brief`: no claim lasts longer than a day. */
  readonly steps: Steps;
  readonly brief: boolean;
  /** Claims of this very place, by their last day. */
  readonly items: Weights;
  /** All brief places below, together; and the others. */
  readonly briefs: Steps;
  readonly parts: readonly Ground[];
}

const NOTHING: Steps = { days: new Int32Array(0), values: new Float64Array(0) };
const EMPTY: Ground = { steps: NOTHING, brief: true, items: weightsOf([]), briefs: NOTHING, parts: [] };

function groundOf(own: readonly Weighted[], below: readonly Ground[]): Ground {
  if (own.length === 0 && below.length === 0) return EMPTY;
  const items = [...own].sort((a, b) => a.last - b.last);
  const parts = below.filter(({ brief }) => !brief);
  const briefs = summed(below.filter(({ brief }) => brief).map(({ steps }) => steps));
  const rest = parts.length === 0 ? briefs : summed([briefs, ...parts.map(({ steps }) => steps)]);
  const brief = parts.length === 0 && items.every(({ first, last }) => first === last);
  const steps = bestSteps(items, rest);
  return brief ? { ...EMPTY, steps } : { steps, brief, items: weightsOf(items), briefs, parts };
}

/** Room for the cells of a window, for each depth of places: those of a place are at work while those below it are. */
const rooms: Scratch<Float64Array>[] = [];

function roomAt(depth: number, length: number): Float64Array {
  rooms[depth] ??= scratch(doubles);
  return rooms[depth].of(length).fill(0, 0, length);
}

/** Adds what the best sum of these days rises by each day to `cells`, of which `length` are in use. */
function addInside(
  ground: Ground,
  first: number,
  length: number,
  cells: Float64Array,
  depth: number,
  without: number,
): void {
  const last = first + length - 1;
  if (ground.brief) {
    addRises(ground.steps, first, last, cells);
    return;
  }
  const own = roomAt(depth, length);
  addRises(ground.briefs, first, last, own);
  for (const part of ground.parts) addInside(part, first, length, own, depth + 1, without);
  bestInside(ground.items, first, length, own, without);
  for (let i = 0; i < length; i += 1) cells[i]! += own[i]!;
}

export function sumCeiling(entries: readonly Entry[], tree: PlaceTree): SumCeiling {
  /** By place and what is counted of whom. */
  const items = new Map<string, (Weighted[] | undefined)[]>();
  const nodes = new Set<string>();
  const anchors = new Map<PlaceScope, readonly (Weighted[] | undefined)[][]>();
  const itemsAt = (place: PlaceScope): readonly (Weighted[] | undefined)[][] => {
    const known = anchors.get(place);
    if (known !== undefined) return known;
    for (const key of keysOf(place)) nodes.add(key);
    const made = anchorKeys(place).map((anchor) => {
      nodes.add(anchor);
      const own = items.get(anchor) ?? [];
      items.set(anchor, own);
      return own;
    });
    anchors.set(place, made);
    return made;
  };
  /** Which kinds enter a question. */
  const kinds = new Map<string, number[]>();
  const met: boolean[] = [];
  for (const { scope, allowed, counts, number } of entries) {
    const own = itemsAt(scope.place);
    const days = daysOf(scope);
    if (!counts || allowed === null || allowed.low <= 0 || days === null || !addsUp(scope)) continue;
    const item = { first: days.first, last: days.last, weight: allowed.low, number };
    const { kind } = scope;
    for (const byKind of own) {
      while (byKind.length <= kind) byKind.push(undefined);
      const list = byKind[kind];
      if (list === undefined) byKind[kind] = [item];
      else list.push(item);
    }
    if (met[kind] === true) continue;
    while (met.length <= kind) met.push(false);
    met[kind] = true;
    for (const question of entered(scope)) kinds.set(question, [...(kinds.get(question) ?? []), kind]);
  }
  const { below, chiefs } = placesBelow(tree, nodes);
  const chief = (key: string): string => chiefs.get(key) ?? key;
  const alike = new Map<string, string[]>();
  for (const key of nodes) if (chief(key) !== key) alike.set(chief(key), [...(alike.get(chief(key)) ?? []), key]);
  /** A place that none of these claims speaks of holds the topmost of those inside it. */
  const partsOf = (key: string): readonly string[] => {
    if (chiefs.has(key)) return below.get(key) ?? [];
    const inside = new Set([...nodes].filter((node) => chief(node) === node && tree.around(node).includes(key)));
    return [...inside].filter((node) => !tree.around(node).some((holder) => holder !== node && inside.has(holder)));
  };
  const kept = new Map<string, Map<string, Ground>>();
  const groundAt = (question: string, entering: readonly number[], key: string): Ground => {
    let own = kept.get(question);
    if (own === undefined) {
      own = new Map();
      kept.set(question, own);
    }
    const known = own.get(key);
    if (known !== undefined) return known;
    const here = [key, ...(alike.get(key) ?? [])].flatMap((each) =>
      entering.flatMap((kind) => items.get(each)?.[kind] ?? []),
    );
    const ground = groundOf(
      here,
      partsOf(key).map((part) => groundAt(question, entering, part)),
    );
    own.set(key, ground);
    return ground;
  };
  const exactly = (grounds: readonly Ground[], first: number, length: number, without: number): number => {
    const cells = roomAt(0, length);
    for (const ground of grounds) addInside(ground, first, length, cells, 1, without);
    let sum = 0;
    for (let i = 0; i < length; i += 1) sum += cells[i]!;
    return sum;
  };
  const most: SumCeiling['of'] = (scope, enough, without = NOBODY) => {
    const days = daysOf(scope);
    if (days === null || !addsUp(scope)) return 0;
    const { first, last } = days;
    const grounds: Ground[] = [];
    for (const question of asked(scope)) {
      const entering = kinds.get(question);
      if (entering === undefined) continue;
      for (const key of keysOf(scope.place)) grounds.push(groundAt(question, entering, chief(key)));
    }
    // What adds up by the last day less what did before the first is never too little, and told at once.
    const least = grounds.reduce((sum, { steps }) => sum + valueAt(steps, last) - valueAt(steps, first - 1), 0);
    if (least <= enough || last - first >= LONGEST) return least;
    return exactly(grounds, first, last - first + 1, without);
  };
  const rise: SumCeiling['rise'] = ({ scope, allowed }) => {
    const days = daysOf(scope);
    // What adds up with nothing is part of no sum.
    if (days === null || allowed === null || !addsUp(scope)) return 0;
    const { first, last } = days;
    const [key, ...others] = new Set([...anchorKeys(scope.place), ...keysOf(scope.place)]);
    const question = own(scope);
    const entering = kinds.get(question);
    if (entering === undefined || key === undefined || others.length > 0 || last - first >= LONGEST) return allowed.low;
    const ground = groundAt(question, entering, chief(key));
    return Math.max(0, allowed.low - exactly([ground], first, last - first + 1, NOBODY));
  };
  return { of: most, rise };
}
