import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entriesOf } from '../entry.ts';
import { policies } from '../policy/policy.ts';
import { groupsOf } from '../subjects.ts';
import { readingOf } from '../testing/toll.ts';
import { withMember, withoutMember } from './regroup.ts';
import type { WindowGroup } from './window-groups.ts';

const places = { contains: () => 'no' as const };

const told = (groups: readonly WindowGroup[]) =>
  groups.map(({ leader, members }) => [leader, ...members].map(({ claim }) => claim.id).join(' ')).sort();

const iso = (day: number): string => new Date(Date.UTC(2019, 0, 1 + day)).toISOString().slice(0, 10);

const stretch = fc.record({
  first: fc.integer({ min: 0, max: 40 }),
  length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 90 })),
  dated: fc.integer({ min: 0, max: 9 }),
});

for (const extent of ['event', 'period'] as const) {
  test(`one ${extent} more or less leaves the groups that grouping all anew gives`, () => {
    let [quick, all] = [0, 0];
    fc.assert(
      fc.property(
        fc.array(stretch, { minLength: 2, maxLength: 25 }),
        fc.array(fc.nat(), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 90 }),
        (stretches, moves, longest) => {
          const readings = stretches.map(({ first, length, dated }, i) => {
            const when = dated === 0 ? null : `${iso(first)}/${iso(first + Math.min(length, longest) - 1)}`;
            // Ids in no order of time.
            return readingOf({ id: `${(i * 7) % stretches.length}-${i}`, tolls: [{ n: 1, scope: extent, when }] });
          });
          const pool = [...entriesOf(readings, { places, policy: policies.spread }).values()];
          let held = pool.slice(0, pool.length >> 1);
          for (const move of moves) {
            const entry = pool[move % pool.length]!;
            const there = held.includes(entry);
            const groups = groupsOf(held);
            held = there ? held.filter((other) => other !== entry) : [...held, entry];
            const now = there ? withoutMember(groups, entry) : withMember(groups, entry);
            all += 1;
            if (now === null) continue;
            quick += 1;
            assert.deepEqual(told(now), told(groupsOf(held)));
          }
        },
      ),
      { numRuns: 1500, endOnFailure: true },
    );
    assert.ok(quick > all / 6, `${quick} of ${all}`);
  });
}
