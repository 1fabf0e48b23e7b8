import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Claim, policies, type Reading, reckon } from '@variorum/engine';
import { sampleReadings } from '@variorum/store/testing';
import fc from 'fast-check';
import { fewPlaces } from '../testing/served.ts';
import { liveReckoning } from './live.ts';

const options = { ...fewPlaces, policy: policies.spread, decided: '' };

/** One step of a dossier: claims of a report that are rejected, and how much more its tolls are said to be; or it comes or goes. */
const steps = fc.array(
  fc.record({
    report: fc.nat(),
    kept: fc.integer({ min: 0, max: 2 ** 16 }),
    more: fc.nat({ max: 3 }),
    there: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);

function asSaid({ report, claims, notices }: Reading, kept: number, more: number): Reading {
  const some = claims.filter((_, at) => ((kept >> (at % 17)) & 1) === 1);
  return {
    report,
    notices,
    claims: some.map((claim): Claim => {
      if (claim.kind !== 'toll' || more === 0) return claim;
      const { low, best, high } = claim.value;
      const plus = (n: number | null) => (n === null ? null : n * (1 + more));
      return { ...claim, value: { ...claim.value, low: plus(low), best: plus(best), high: plus(high) } };
    }),
  };
}

test('after any decisions and arrivals, a live reckoning is what reckoning anew gives', () => {
  let changed = 0;
  fc.assert(
    fc.property(steps, (moves) => {
      const live = liveReckoning();
      let readings: readonly Reading[] = sampleReadings.slice(1);
      live.over(readings, options);
      for (const { report, kept, more, there } of moves) {
        const original = sampleReadings[report % sampleReadings.length]!;
        const others = readings.filter((reading) => reading.report.id !== original.report.id);
        readings = there ? [...others, asSaid(original, kept, more)] : others;
        assert.deepEqual(live.over(readings, options), reckon(readings, options));
        changed += 1;
      }
    }),
    { numRuns: 60, endOnFailure: true },
  );
  assert.ok(changed > 60);
});

test('other decisions on events or standings are reckoned anew', () => {
  const live = liveReckoning();
  const [a, b] = sampleReadings.flatMap(({ claims }) => claims.filter(({ kind }) => kind === 'toll'));
  live.over(sampleReadings, options);
  const decisions = { joined: [[a!.id, b!.id] as const], parted: [] };
  assert.deepEqual(
    live.over(sampleReadings, { ...options, decisions, decided: 'joined' }),
    reckon(sampleReadings, { ...options, decisions }),
  );
});
