import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apart } from './apart.ts';
import { bandOf } from './bounds.ts';
import { claimIndex } from './claim-index.ts';
import { exceeds } from './contradiction.ts';
import { type Entry, entriesOf } from './entry.ts';
import { rulesOfSums } from './inside.ts';
import { placeTree } from './place-tree.ts';
import { type Policy, policies } from './policy.ts';
import { reckon } from './reckon.ts';
import type { Rules, Scope } from './scope.ts';
import { scopeInside } from './scope-inside.ts';
import { sumCeiling } from './sum-ceiling.ts';
import { history } from './testing/history.ts';
import { randomFrom } from './testing/random.ts';
import { type Testimony, testimony } from './testing/witnesses.ts';

/** Nothing assumed and no tolerance: what it finds follows from the words alone. */
const strict: Policy = {
  ...policies.spread,
  name: 'strict',
  window: { days: 0, share: 0, most: 0 },
  assume: { placeOfReport: false, protectedAreCivilians: false, peopleAlike: false, sameNameSamePlace: false },
};

function worldFrom(seed: number): Testimony & { gazetteer: ReturnType<typeof history>['gazetteer'] } {
  const random = randomFrom(seed);
  const world = history(random);
  return { ...testimony(world, random), gazetteer: world.gazetteer };
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });
const runs = { numRuns: 400, endOnFailure: true };
const IMPOSSIBLE = new Set(['contradiction', 'sum-exceeds-total']);

test('truthful accounts never contradict each other where nothing is assumed', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { readings, gazetteer } = worldFrom(seed);
      const { findings } = reckon(readings, { ...gazetteer, policy: strict });
      const wrong = findings.find(({ kind }) => IMPOSSIBLE.has(kind));
      assert.equal(wrong, undefined, wrong?.because.join('\n'));
    }),
    runs,
  );
});

test('under the default policy a contradiction among truthful accounts always leans on an assumption', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { readings, gazetteer } = worldFrom(seed);
      const { findings } = reckon(readings, gazetteer);
      for (const { kind, because, assumes } of findings) {
        if (IMPOSSIBLE.has(kind)) assert.notEqual(assumes.length, 0, because.join('\n'));
      }
    }),
    runs,
  );
});

test('the band of every claim holds the truth', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { readings, gazetteer, truths } = worldFrom(seed);
      const rules = { places: gazetteer, policy: strict };
      const entries = entriesOf(readings, rules);
      const index = claimIndex(entries, strict, placeTree(entries, gazetteer));
      for (const entry of entries) {
        const band = bandOf(entry, { index, rules, usable: () => true });
        const true_ = truths.get(entry.claim.id)!;
        assert.ok((band.low?.value ?? 0) <= true_, `${band.low?.steps.join('\n')}\ntruth: ${true_}`);
        assert.ok((band.high?.value ?? true_) >= true_, `${band.high?.steps.join('\n')}\ntruth: ${true_}`);
      }
    }),
    runs,
  );
});

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

/** The worlds with every claim of civilians killed, so that many lie inside each other; their truth no longer matters. */
function ofOneKind(seed: number): ReturnType<typeof worldFrom> {
  const world = worldFrom(seed);
  const readings = world.readings.map((reading) => ({
    ...reading,
    claims: reading.claims.map((claim) =>
      claim.kind === 'toll'
        ? { ...claim, measure: 'killed' as const, population: { group: 'civilians' as const } }
        : claim,
    ),
  }));
  return { ...world, readings };
}

test('the bounds are the best that the claims give, as a walk over all subsets finds them', () => {
  let sums = 0;
  fc.assert(
    fc.property(seeds, fc.constantFrom(strict, policies.spread), (seed, policy) => {
      const { readings, gazetteer } = ofOneKind(seed);
      const rules = { places: gazetteer, policy };
      const entries = entriesOf(readings, rules).slice(0, 14);
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

/** The worlds with some figures made larger or smaller than any truth: now sources lie. */
function withLies(seed: number): ReturnType<typeof worldFrom> {
  const world = worldFrom(seed);
  const random = randomFrom(seed + 1);
  const readings = world.readings.map((reading) => ({
    ...reading,
    claims: reading.claims.map((claim) => {
      if (claim.kind !== 'toll' || !random.chance(0.3)) return claim;
      const n = random.chance(0.5) ? 400 + random.int(0, 99) : 0;
      return {
        ...claim,
        value: { ...claim.value, text: `${n}`, qualifier: 'exact' as const, low: n, best: n, high: n },
      };
    }),
  }));
  return { ...world, readings };
}

test('every contradiction that follows from two claims is found for each of the two', () => {
  let planted = 0;
  fc.assert(
    fc.property(seeds, fc.constantFrom(strict, policies.spread), (seed, policy) => {
      const { readings, gazetteer } = withLies(seed);
      const rules = { places: gazetteer, policy };
      const { findings } = reckon(readings, { ...gazetteer, policy });
      const revised = new Set(findings.filter(({ kind }) => kind === 'revision').map(({ claims }) => claims[0]));
      const standing = entriesOf(readings, rules).filter(({ counts, claim }) => counts && !revised.has(claim.id));
      // A revision or a restatement settles a pair before it is asked whether it contradicts.
      const settles = new Set(['contradiction', 'revision', 'restatement']);
      const named = new Set(findings.filter(({ kind }) => settles.has(kind)).flatMap(({ claims }) => claims));
      for (const a of standing) {
        for (const b of standing) {
          if (a === b || !exceeds(a, b) || scopeInside(a.scope, b.scope, rules).answer !== 'yes') continue;
          planted += 1;
          assert.ok(named.has(a.claim.id), `${a.claim.id} in ${b.claim.id}`);
          assert.ok(named.has(b.claim.id), `${b.claim.id} holds ${a.claim.id}`);
        }
      }
    }),
    runs,
  );
  assert.ok(planted > 100, `only ${planted} planted`);
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
      const { readings, gazetteer } = withLies(seed);
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
      const { readings, gazetteer } = withLies(seed);
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
