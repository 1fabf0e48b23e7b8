import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Interval, type IntervalIndex, intervalIndex, type Run, type Visit, visitRuns } from './interval-index.ts';
import { heaviestDisjoint } from './schedule.ts';

const interval = fc
  .record({
    first: fc.integer({ min: -60, max: 60 }),
    length: fc.integer({ min: 1, max: 80 }),
    score: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ first, length, score }) => ({ first, last: first + length - 1, score }));

interface Scored {
  readonly first: number;
  readonly last: number;
  readonly score: number;
}

function indexOf(
  list: readonly Scored[],
  more: number,
): { readonly index: IntervalIndex; readonly rows: readonly Scored[] } {
  const rows = [...list].sort((a, b) => a.first - b.first);
  const stretches = {
    firsts: Int32Array.from(rows, ({ first }) => first),
    lasts: Int32Array.from(rows, ({ last }) => last),
    scores: Float64Array.from(rows, ({ score }) => score),
  };
  return { index: intervalIndex(stretches, Int32Array.from(rows.keys()), () => more), rows };
}

function insideOf(index: IntervalIndex, window: Interval, limit: number, visit: Visit): number {
  const runs: Run[] = [];
  index.inside(window, limit, runs);
  return visitRuns(runs, limit, visit);
}

test('inside and around miss nothing that a walk over all finds', () => {
  fc.assert(
    fc.property(
      fc.array(interval, { maxLength: 40 }),
      interval,
      fc.integer({ min: 0, max: 4 }),
      (list, window, more) => {
        const { index, rows } = indexOf(list, more);
        for (const way of ['inside', 'around'] as const) {
          const met = new Set<unknown>();
          const visit = (row: number): number => {
            met.add(rows[row]);
            return window.score;
          };
          if (way === 'inside') insideOf(index, window, window.score, visit);
          else index.around(window, window.score, visit);
          const sign = way === 'inside' ? 1 : -1;
          for (const item of list) {
            const fits = sign * (item.first - window.first) >= -more && sign * (window.last - item.last) >= -more;
            if (fits && item.score > window.score) assert.ok(met.has(item), `${way} ${JSON.stringify(item)}`);
          }
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('the best is met first, and a raised bar hides what does not exceed it', () => {
  const list = [1, 2, 3, 4, 5].map((score) => ({ first: score, last: score, score }));
  const met: number[] = [];
  const { index, rows } = indexOf(list, 0);
  insideOf(index, { first: 0, last: 9 }, 0, (row) => {
    met.push(rows[row]!.score);
    return 4;
  });
  assert.deepEqual(met, [5]);
});

test('over stretches of all lengths the best comes first; infinity ends the bucket of a row and no other', () => {
  fc.assert(
    fc.property(fc.array(interval, { minLength: 1, maxLength: 40 }), interval, (list, window) => {
      const { index, rows } = indexOf(list, 0);
      const fitting = rows.filter(({ first, last }) => first >= window.first && last <= window.last);
      const met: number[] = [];
      insideOf(index, window, -1, (row) => {
        met.push(rows[row]!.score);
        return -1;
      });
      assert.deepEqual(
        met,
        [...met].sort((a, b) => b - a),
      );
      const lengths = (some: readonly Scored[]) =>
        new Set(some.map(({ first, last }) => 31 - Math.clz32(last - first + 1)));
      const firsts: Scored[] = [];
      insideOf(index, window, -1, (row) => {
        firsts.push(rows[row]!);
        return Number.POSITIVE_INFINITY;
      });
      const found = lengths(firsts);
      assert.ok([...lengths(fitting)].every((length) => found.has(length)));
      assert.equal(found.size, firsts.length);
    }),
  );
});

test('the heaviest disjoint stretches weigh as much as the best of all subsets', () => {
  fc.assert(
    fc.property(fc.array(interval, { maxLength: 9 }), (list) => {
      let best = 0;
      for (let mask = 0; mask < 2 ** list.length; mask += 1) {
        const chosen = list.filter((_, i) => (mask & (1 << i)) !== 0);
        const clash = chosen.some((a, i) => chosen.slice(i + 1).some((b) => a.first <= b.last && b.first <= a.last));
        if (!clash)
          best = Math.max(
            best,
            chosen.reduce((sum, { score }) => sum + score, 0),
          );
      }
      const found = heaviestDisjoint(list.map((item) => ({ ...item, weight: item.score, item })));
      assert.equal(found.total, best);
      assert.equal(
        found.items.reduce((sum, { score }) => sum + score, 0),
        best,
      );
    }),
  );
});
