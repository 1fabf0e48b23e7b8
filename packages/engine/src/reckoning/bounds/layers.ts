import type { Entry } from '../entry.ts';
import type { Policy } from '../policy/policy.ts';
import type { PlaceTree } from '../scope/place-tree.ts';
import { type ClaimIndex, claimIndex } from './claim-index.ts';
import { type SumCeiling, sumCeiling } from './sum-ceiling.ts';

interface Layer {
  readonly entries: readonly Entry[];
  readonly index: ClaimIndex;
  readonly ceiling: SumCeiling;
}

/** Claims that can bound, and that more can be added to. */
export interface Layers {
  readonly index: ClaimIndex;
  readonly ceiling: SumCeiling;
  /** `stays`: whether a claim that is there already may still be asked for. Gives how much each raises any ceiling at most. */
  add(entries: readonly Entry[], stays: (entry: Entry) => boolean): ReadonlyMap<Entry, number>;
}

/**
 * Indexes in layers, each at least twice as large as the next: a claim that is added makes a layer of its own, and layers
 * of a size are made one. So each claim is indexed anew only as often as the number of claims doubles
 * (Bentley and Saxe, 1980). Nothing is taken out; whoever asks leaves out what no longer counts.
 */
export function layersOf(entries: readonly Entry[], policy: Policy, tree: PlaceTree): Layers {
  const layerOf = (some: readonly Entry[]): Layer => ({
    entries: some,
    index: claimIndex(some, policy, tree),
    ceiling: sumCeiling(some, tree),
  });
  const layers: Layer[] = [layerOf(entries)];
  const riseOf = (entry: Entry): number =>
    layers.reduce((least, { ceiling }) => Math.min(least, ceiling.rise(entry)), Number.POSITIVE_INFINITY);
  return {
    index: {
      inside: (scope, above, visit, ends) =>
        layers.reduce((bar, { index }) => index.inside(scope, bar, visit, ends), above),
      around: (scope, below, visit) => layers.reduce((bar, { index }) => index.around(scope, bar, visit), below),
    },
    // The best of all claims is no more than the best of each layer together.
    ceiling: {
      of(scope, enough, without) {
        let sum = 0;
        for (const { ceiling } of layers) sum += ceiling.of(scope, enough - sum, without);
        if (sum <= enough || layers.length === 1) return sum;
        // What the first tells at once may be too much, and leave too little for the others.
        return layers.reduce((total, { ceiling }) => total + ceiling.of(scope, Number.NEGATIVE_INFINITY, without), 0);
      },
      rise: riseOf,
    },
    add(more, stays) {
      if (more.length === 0) return new Map();
      tree.add(more);
      // Before they are put in: a claim must not stand in for itself.
      const rises = new Map(more.map((entry) => [entry, riseOf(entry)]));
      let top = more;
      while (layers.length > 1 && layers.at(-1)!.entries.length < 2 * top.length)
        top = [...layers.pop()!.entries.filter(stays), ...top];
      layers.push(layerOf(top));
      return rises;
    },
  };
}
