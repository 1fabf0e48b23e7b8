import { doubles, integers, scratch } from './scratch.ts';

/** A running sum over days: `values[i]` from `days[i]` on, 0 before the first. Days rise; values never fall. */
export interface Steps {
  readonly days: Int32Array;
  readonly values: Float64Array;
}

/** A weight that takes up the days `first` to `last`, both included. */
export interface Weighted {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  /** Tells it from the others. */
  readonly number: number;
}

/** The same in columns, which are gone through for every window: the objects would have to be fetched each time. */
export interface Weights {
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  readonly weights: Float64Array;
  readonly numbers: Int32Array;
}

export function weightsOf(items: readonly Weighted[]): Weights {
  return {
    firsts: Int32Array.from(items, ({ first }) => first),
    lasts: Int32Array.from(items, ({ last }) => last),
    weights: Float64Array.from(items, ({ weight }) => weight),
    numbers: Int32Array.from(items, ({ number }) => number),
  };
}

/** The index of the first day after `day`. */
export function stepAfter(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sum up to and with a day. */
export function valueAt(steps: Steps, day: number): number {
  const next = stepAfter(steps.days, day);
  return next === 0 ? 0 : steps.values[next - 1]!;
}

const roomForDays = scratch(integers);
const roomForValues = scratch(doubles);
const roomForCells = scratch(doubles);
const roomForBest = scratch(doubles);

/** Days may be written far apart ("since antiquity"); up to this many a step, one cell a day is cheaper than sorting. */
const CELLS_A_STEP = 8;

/** All of these together. */
export function summed(parts: readonly Steps[]): Steps {
  if (parts.length === 1) return parts[0]!;
  let [most, first, last] = [0, Infinity, -Infinity];
  for (const { days } of parts) {
    if (days.length === 0) continue;
    most += days.length;
    first = Math.min(first, days[0]!);
    last = Math.max(last, days[days.length - 1]!);
  }
  const days = roomForDays.of(most);
  const values = roomForValues.of(most);
  let [value, count] = [0, 0];
  if (most > 0 && last - first < CELLS_A_STEP * most) {
    const length = last - first + 1;
    const cells = roomForCells.of(length).fill(0, 0, length);
    for (const steps of parts) addRises(steps, first, last, cells);
    for (let i = 0; i < length; i += 1) {
      if (cells[i]! === 0) continue;
      value += cells[i]!;
      days[count] = first + i;
      values[count] = value;
      count += 1;
    }
  } else {
    const all: (readonly [number, number])[] = [];
    for (const part of parts) for (const [i, day] of part.days.entries()) all.push([day, riseAt(part, i)]);
    for (const [day, by] of all.sort((a, b) => a[0] - b[0])) {
      value += by;
      if (count === 0 || days[count - 1] !== day) count += 1;
      days[count - 1] = day;
      values[count - 1] = value;
    }
  }
  return { days: days.slice(0, count), values: values.slice(0, count) };
}

function riseAt({ values }: Steps, i: number): number {
  return i === 0 ? values[0]! : values[i]! - values[i - 1]!;
}

/** Adds what the steps rise on each day from `first` to `last` to `cells`, of which the first is `first`. */
export function addRises(steps: Steps, first: number, last: number, cells: Float64Array): void {
  const { days } = steps;
  for (let i = stepAfter(days, first - 1); i < days.length && days[i]! <= last; i += 1) {
    cells[days[i]! - first]! += riseAt(steps, i);
  }
}

/**
 * The most that up to each day can be added up, taking on any stretch of days either what `rest` rises by or one of
 * `items`, no two of which share a day. Between two days it rises by at least what can be added up between them: a sum
 * up to the first and one from there on is one of those up to the second. `items` by their last day.
 */
export function bestSteps(items: readonly Weighted[], rest: Steps): Steps {
  if (items.length === 0) return rest;
  const most = items.length + rest.days.length;
  const days = roomForDays.of(most);
  const values = roomForValues.of(most);
  /** The best up to a day that is already told. */
  const bestAt = (day: number): number => {
    let [low, high] = [0, count];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (days[middle]! <= day) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : values[low - 1]!;
  };
  let [i, r, value, count] = [0, 0, 0, 0];
  while (i < items.length || r < rest.days.length) {
    const day = Math.min(items[i]?.last ?? Infinity, r < rest.days.length ? rest.days[r]! : Infinity);
    const before = value;
    if (r < rest.days.length && rest.days[r] === day) {
      value += riseAt(rest, r);
      r += 1;
    }
    for (; i < items.length && items[i]!.last === day; i += 1) {
      const { first, weight } = items[i]!;
      value = Math.max(value, bestAt(first - 1) + weight);
    }
    if (value === before) continue;
    days[count] = day;
    values[count] = value;
    count += 1;
  }
  return { days: days.slice(0, count), values: values.slice(0, count) };
}

/**
 * The same inside a window alone: what `cells` rises by day, of which the first is `first` and the last the one before
 * `first + length`, is replaced by what the best rises. `without`: the number of an item to leave out.
 */
export function bestInside(
  { firsts, lasts, weights, numbers }: Weights,
  first: number,
  length: number,
  cells: Float64Array,
  without: number,
): void {
  const best = roomForBest.of(length + 1);
  best[0] = 0;
  let at = stepAfter(lasts, first - 1);
  for (let day = 0; day < length; day += 1) {
    let value = best[day]! + cells[day]!;
    for (; at < lasts.length && lasts[at] === first + day; at += 1) {
      if (firsts[at]! < first || numbers[at] === without) continue;
      value = Math.max(value, best[firsts[at]! - first]! + weights[at]!);
    }
    best[day + 1] = value;
    cells[day] = value - best[day]!;
  }
}
