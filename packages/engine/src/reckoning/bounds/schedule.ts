/** Something with a weight that takes up the days `first` to `last`, both included. */
export interface Stretch<T> {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
  readonly item: T;
}

/**
 * Weighted interval scheduling: the items of largest total weight of which no two share a day. O(n log n).
 * Of equal totals, the one of fewer, earlier items as the input is ordered.
 */
export function heaviestDisjoint<T>(stretches: readonly Stretch<T>[]): {
  readonly total: number;
  readonly items: readonly T[];
} {
  const sorted = [...stretches].sort((a, b) => a.last - b.last || a.first - b.first);
  // best[i]: the most that the first i stretches give.
  const best: number[] = [0];
  const before: number[] = [];
  for (const [i, stretch] of sorted.entries()) {
    let low = 0;
    let high = i;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.last < stretch.first) low = middle + 1;
      else high = middle;
    }
    before.push(low);
    best.push(Math.max(best[i]!, best[low]! + stretch.weight));
  }
  const items: T[] = [];
  for (let i = sorted.length; i > 0; ) {
    if (best[i] === best[i - 1]) i -= 1;
    else {
      items.push(sorted[i - 1]!.item);
      i = before[i - 1]!;
    }
  }
  return { total: best[sorted.length]!, items: items.reverse() };
}
