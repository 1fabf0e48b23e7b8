/** A running sum over days: `values[i]` from `days[i]` on, 0 before the first. Days rise; values never fall. */
export interface Steps {
  readonly days: readonly number[];
  readonly values: readonly number[];
}

/** A weight that takes up the days `first` to `last`, both included. */
export interface Weighted {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** The sum up to and with a day. */
export function valueAt({ days, values }: Steps, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : values[low - 1]!;
}

/** What all of these add on each day, in the order of days. */
function rises(parts: readonly Steps[]): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const { days, values } of parts) {
    for (let i = 0; i < days.length; i += 1) all.push([days[i]!, values[i]! - (i === 0 ? 0 : values[i - 1]!)]);
  }
  return parts.length === 1 ? all : all.sort((a, b) => a[0] - b[0]);
}

/**
 * The most that up to each day can be added up, taking on any stretch of days either the sums of all `parts` or one of
 * `items`, no two of which share a day. Between two days it rises by at least what can be added up between them: a sum
 * up to the first and one from there on is one of those up to the second.
 */
export function bestSteps(items: readonly Weighted[], parts: readonly Steps[]): Steps {
  const sorted = [...items].sort((a, b) => a.last - b.last);
  const rising = rises(parts);
  const days: number[] = [];
  const values: number[] = [];
  const steps = { days, values };
  let [i, r, value] = [0, 0, 0];
  while (i < sorted.length || r < rising.length) {
    const day = Math.min(sorted[i]?.last ?? Infinity, rising[r]?.[0] ?? Infinity);
    const before = value;
    for (; r < rising.length && rising[r]![0] === day; r += 1) value += rising[r]![1];
    for (; i < sorted.length && sorted[i]!.last === day; i += 1) {
      const { first, weight } = sorted[i]!;
      value = Math.max(value, valueAt(steps, first - 1) + weight);
    }
    if (value === before) continue;
    days.push(day);
    values.push(value);
  }
  return steps;
}
