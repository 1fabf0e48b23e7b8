import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ControlLine } from '@variorum/engine';
import { dayNumber } from './days.ts';
import { dayTicks, lineRange } from './line-range.ts';

function lineOf(...stances: (readonly [string | null, string | null])[]): ControlLine {
  return {
    sources: [{ stances: stances.map(([from, to]) => ({ from, to })) }],
  } as unknown as ControlLine;
}

describe('the days of the lines', () => {
  it('are all that anything is said of', () => {
    const range = lineRange(lineOf(['2019-08-01', '2019-08-20'], ['2019-08-22', null]), { isWhole: false })!;
    assert.ok(range.from < dayNumber('2019-08-01') && range.to > dayNumber('2019-08-22'));
    assert.equal(range.isCut, false);
  });

  it('are the last ones where nearly all begins in these, and all of them on demand', () => {
    const line = lineOf(
      ['2014-01-01', '2019-08-20'],
      ['2019-08-18', '2019-08-20'],
      ['2019-08-20', '2019-08-20'],
      ['2019-08-21', '2019-08-22'],
      ['2019-08-22', '2019-08-22'],
    );
    const near = lineRange(line, { isWhole: false })!;
    assert.ok(near.isCut && near.from > dayNumber('2019-08-01') && near.from < dayNumber('2019-08-18'));
    assert.ok(lineRange(line, { isWhole: true })!.from < dayNumber('2014-01-01'));
  });

  it('are none where nothing is dated, and have a width for a single day', () => {
    assert.equal(lineRange(lineOf([null, null]), { isWhole: false }), null);
    const one = lineRange(lineOf(['2019-08-20', '2019-08-20']), { isWhole: false })!;
    assert.ok(one.to > one.from);
  });

  it('are named at even distances, never more than fit', () => {
    for (const days of [2, 5, 30, 200, 2000, 40_000]) {
      const ticks = dayTicks({ from: 0, to: days });
      assert.ok(ticks.length >= 1 && ticks.length <= 7, `${days}: ${ticks}`);
      assert.ok(ticks.every((day) => day > 0 && day < days));
    }
  });
});
