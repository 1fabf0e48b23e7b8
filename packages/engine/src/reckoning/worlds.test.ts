import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bandOf } from './bounds.ts';
import { claimIndex } from './claim-index.ts';
import { exceeds } from './contradiction.ts';
import { entriesOf } from './entry.ts';
import { type Policy, policies } from './policy.ts';
import { reckon } from './reckon.ts';
import { scopeInside } from './scope.ts';
import { history } from './testing/history.ts';
import { randomFrom } from './testing/random.ts';
import { type Testimony, testimony } from './testing/witnesses.ts';

/** Nothing assumed and no tolerance: what it finds follows from the words alone. */
const strict: Policy = {
  ...policies.spread,
  name: 'strict',
  window: { days: 0, share: 0 },
  assume: { placeOfReport: false, protectedAreCivilians: false, sameNameSamePlace: false },
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
      const index = claimIndex(entries, gazetteer, strict);
      for (const { scope, claim } of entries) {
        const band = bandOf(scope, { index, rules, skip: new Set() });
        const true_ = truths.get(claim.id)!;
        assert.ok((band.low?.value ?? 0) <= true_, `${band.low?.steps.join('\n')}\ntruth: ${true_}`);
        assert.ok((band.high?.value ?? true_) >= true_, `${band.high?.steps.join('\n')}\ntruth: ${true_}`);
      }
    }),
    runs,
  );
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
    fc.property(seeds, (seed) => {
      const { readings, gazetteer } = withLies(seed);
      const rules = { places: gazetteer, policy: strict };
      const entries = entriesOf(readings, rules).filter(({ counts }) => counts);
      const { findings } = reckon(readings, { ...gazetteer, policy: strict });
      // A revision or a restatement settles a pair before it is asked whether it contradicts.
      const settled = findings.filter(({ kind }) => kind !== 'compatible' && kind !== 'only-looks-like-one');
      const inner = new Set(settled.map(({ claims }) => claims[0]));
      const any = new Set(settled.flatMap(({ claims }) => claims));
      for (const a of entries) {
        for (const b of entries) {
          if (a === b || !exceeds(a, b) || scopeInside(a.scope, b.scope, rules).answer !== 'yes') continue;
          planted += 1;
          assert.ok(inner.has(a.claim.id) || any.has(a.claim.id), `${a.claim.id} in ${b.claim.id}`);
          assert.ok(any.has(b.claim.id), `${b.claim.id} holds ${a.claim.id}`);
        }
      }
    }),
    runs,
  );
  assert.ok(planted > 500, `only ${planted} planted`);
});
