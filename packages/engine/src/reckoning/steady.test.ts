import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apart } from './bounds/apart.ts';
import { bandOf } from './bounds/bounds.ts';
import { claimIndex } from './bounds/claim-index.ts';
import { rulesOfSums } from './bounds/inside.ts';
import { sumCeiling } from './bounds/sum-ceiling.ts';
import { type Entry, entriesOf } from './entry.ts';
import { policies } from './policy/policy.ts';
import { reckon } from './reckon.ts';
import { placeTree } from './scope/place-tree.ts';
import type { Rules, Scope } from './scope/scope.ts';
import { scopeInside } from './scope/scope-inside.ts';
import { strict } from './testing/policies.ts';
import { randomFrom } from './testing/random.ts';
import { ofOneKind, withLies, worldFrom } from './testing/world.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

/** The best of all subsets of pairwise surely disjoint claims inside a scope; exponential. Sums take windows at their word. */
function bruteForceLow(scope: Scope, entries: readonly Entry[], rules: Rules): number {
  const heldUnder = (under: Rules) =>
    entries.filter(
      ({ scope: inner, counts, allowed }) =>
        counts && (allowed?.low ?? 0) > 0 && scopeInside(inner, scope, under).answer === 'yes',
    );
  let best = Math.max(0, ...heldUnder(rules).map(({ allowed }) => allowed!.low));
  const ofSums = rulesOfSums(rules);
  const held = heldUnder(ofSums);
  for (let mask = 1; mask < 2 ** held.length; mask += 1) {
    const chosen = held.filter((_, i) => (mask & (1 << i)) !== 0);
    if (!chosen.every((a, i) => chosen.slice(i + 1).every((b) => apart(a, b, ofSums) !== null))) continue;
    best = Math.max(
      best,
      chosen.reduce((sum, { allowed }) => sum + allowed!.low, 0),
    );
  }
  return best;
}

test('with what the policy assumes too, the bounds are the best of a walk over all subsets', () => {
  let sums = 0;
  fc.assert(
    fc.property(seeds, fc.constantFrom(strict, policies.spread), (seed, policy) => {
      const { readings, gazetteer } = ofOneKind(worldFrom(seed));
      const rules = { places: gazetteer, policy };
      const entries = [...entriesOf(readings, rules).values()].slice(0, 14);
      const tree = placeTree(entries, gazetteer);
      const ceiling = sumCeiling(entries, tree);
      const search = { index: claimIndex(entries, policy, tree), rules, ceiling, usable: () => true };
      for (const entry of entries) {
        const { scope } = entry;
        const band = bandOf(entry, search);
        assert.equal(band.low?.value ?? 0, bruteForceLow(scope, entries, rules), band.low?.steps.join('\n'));
        const highs = entries
          .filter(({ scope: outer, counts, allowed }) => counts && allowed?.high != null && outer.extent !== 'event')
          .filter((outer) => scopeInside(scope, outer.scope, rules).answer === 'yes');
        const least = Math.min(...highs.map(({ allowed }) => allowed!.high!));
        assert.equal(band.high?.value ?? Number.POSITIVE_INFINITY, least, band.high?.steps.join('\n'));
        if ((band.low?.claims.length ?? 0) > 1) sums += 1;
      }
    }),
    { numRuns: 1000, endOnFailure: true },
  );
  assert.ok(sums > 20, `only ${sums} sums`);
});

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = randomFrom(seed);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = random.int(0, i);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

test('the order of readings, and of claims in them, changes nothing', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { readings, gazetteer } = withLies(worldFrom(seed), seed);
      const mixed = shuffled(readings, seed).map((reading) => ({ ...reading, claims: shuffled(reading.claims, seed) }));
      assert.deepEqual(reckon(mixed, gazetteer), reckon(readings, gazetteer));
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

test('swapping the names of two sources swaps them in the result and changes nothing else', () => {
  const swap = (text: string) => text.replace(/\b(?:Red|Blue|red|blue)\b/g, (name) => SWAPPED[name]!);
  const SWAPPED: Readonly<Record<string, string>> = { Red: 'Blue', Blue: 'Red', red: 'blue', blue: 'red' };
  fc.assert(
    fc.property(seeds, (seed) => {
      const { readings, gazetteer } = withLies(worldFrom(seed), seed);
      // "Red army" and "Blue front", "Red Agency" and "Blue Monitor": every name that tells the sides apart.
      const swappedIn = JSON.parse(swap(JSON.stringify(readings))) as typeof readings;
      const swappedOut = JSON.parse(swap(JSON.stringify(reckon(readings, gazetteer)))) as unknown;
      assert.deepEqual(withoutSubjectIds(reckon(swappedIn, gazetteer)), withoutSubjectIds(swappedOut));
    }),
    { numRuns: 150, endOnFailure: true },
  );
});

/** A subject of a side's fighters carries that side in its id, so ids are compared as a set of their own. */
function withoutSubjectIds(result: unknown): unknown {
  return JSON.parse(JSON.stringify(result), (key, value: unknown) =>
    key === 'id' && typeof value === 'string' && value.startsWith('subject-') ? 'subject' : value,
  );
}
