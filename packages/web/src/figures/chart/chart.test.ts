import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Account, Finding } from '@variorum/engine';
import fc from 'fast-check';
import { sourceNames } from '../source-names.ts';
import { clustersOf } from './clusters.ts';
import { dodge } from './dodge.ts';
import { drawnAccount } from './drawn.ts';
import { type Box, placeLabels } from './labels.ts';
import { coloursOf } from './palette.ts';
import { fittingScale, logTicks, tickWords, timeDomain, valueDomain } from './scales.ts';

interface Given {
  readonly qualifier?: Account['figure']['qualifier'];
  readonly unit?: Account['figure']['unit'];
  readonly low?: number | null;
  readonly best?: number | null;
  readonly high?: number | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly published?: string | null;
}

/** Only what the chart looks at. */
function accountOf(given: Given): Account {
  const { qualifier = 'exact', unit = 'people', low = 5, best = 5, high = 5 } = given;
  const { from = '2019-04-30', to = '2019-08-22', published = '2019-08-22' } = given;
  const figure = { words: '', qualifier, unit, low, best, high, allowed: null };
  return { figure, window: { from, to }, report: { published } } as unknown as Account;
}

const as = { colour: 0, name: 'source' };

describe('an account made ready to draw', () => {
  it('stands over its whole window, the last day included', () => {
    const drawn = drawnAccount(accountOf({}), as);
    assert.equal(drawn?.start.toISOString(), '2019-04-30T00:00:00.000Z');
    assert.equal(drawn?.end.toISOString(), '2019-08-22T23:59:59.999Z');
    assert.equal(drawn?.isUndated, false);
  });

  it('shows its hedge in its shape', () => {
    const shapeOf = (qualifier: Account['figure']['qualifier']) => drawnAccount(accountOf({ qualifier }), as)?.shape;
    assert.deepEqual(
      (['exact', 'about', 'at-least', 'more-than', 'up-to', 'nearly', 'range', 'vague'] as const).map(shapeOf),
      ['exact', 'about', 'up', 'up', 'down', 'down', 'range', 'up'],
    );
  });

  it('stands on the day of its report when it states no time, be that day known or only its month', () => {
    const onDay = drawnAccount(accountOf({ from: null, to: null }), as);
    assert.equal(onDay?.isUndated, true);
    assert.equal(onDay?.start.toISOString().slice(0, 10), '2019-08-22');
    const inMonth = drawnAccount(accountOf({ from: null, to: null, published: '2019-08' }), as);
    assert.equal(inMonth?.start.toISOString().slice(0, 10), '2019-08-01');
  });

  it('is not drawn without a number, without any time, or when it is a share', () => {
    assert.equal(drawnAccount(accountOf({ low: null, best: null, high: null }), as), null);
    assert.equal(drawnAccount(accountOf({ from: null, to: null, published: null }), as), null);
    assert.equal(drawnAccount(accountOf({ unit: 'fraction' }), as), null);
  });
});

describe('the stretches of the chart', () => {
  it('holds every account, and gives a single day room', () => {
    const day = drawnAccount(accountOf({ from: '2019-08-22' }), as)!;
    const [first, last] = timeDomain([day]);
    assert.ok(first < day.start && last > day.end);
    assert.ok(last.getTime() - first.getTime() >= 14 * 24 * 60 * 60 * 1000);
  });

  it('begins at 0 when linear, and above it when logarithmic', () => {
    const drawn = [0, 40].map((n) => drawnAccount(accountOf({ low: n, best: n, high: n }), as)!);
    assert.deepEqual(valueDomain(drawn, { scale: 'linear', limits: [] })[0], 0);
    const [least, most] = valueDomain(drawn, { scale: 'log', limits: [900] });
    assert.ok(least > 0 && least < 40 && most > 900);
  });

  it('marks a logarithmic axis at round numbers, and never too often', () => {
    assert.deepEqual(logTicks([0.5, 60]), [1, 2, 5, 10, 20, 50]);
    assert.deepEqual(logTicks([1, 1_000_000]), [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]);
  });

  it('takes the scale that presses no figure flat', () => {
    const of = (...values: readonly number[]) =>
      fittingScale(values.map((n) => drawnAccount(accountOf({ low: n, best: n, high: n }), as)!));
    assert.equal(of(500, 949, 1400), 'linear');
    assert.equal(of(3, 949), 'log');
    assert.equal(of(0, 9), 'linear');
    assert.equal(of(), 'linear');
  });

  it('says the year where it begins and where it changes', () => {
    const words = tickWords([new Date('2019-10-01'), new Date('2020-06-01')], 'en');
    assert.equal(words(new Date('2019-11-01'), 0), 'Nov\n2019');
    assert.equal(words(new Date('2019-12-01'), 1), 'Dec');
    assert.equal(words(new Date('2020-01-01'), 2), 'Jan\n2020');
  });
});

describe('colours and labels', () => {
  it('gives one origin one colour, the most heard first', () => {
    const colours = coloursOf(['b', 'a', 'b', 'c'].map((origin) => ({ origin })));
    assert.deepEqual(
      [...colours],
      [
        ['b', 0],
        ['a', 1],
        ['c', 2],
      ],
    );
  });

  it('moves bars apart that would hide each other, by little, the first not at all', () => {
    const bar = { x: 0, y: 100, width: 50, height: 5 };
    const moved = dodge([bar, { ...bar, x: 20 }, { ...bar, x: 40, y: 102 }, { ...bar, x: 200 }]);
    assert.deepEqual(moved[0], bar);
    assert.deepEqual(
      moved.map(({ y }) => y),
      [100, 94, 108, 100],
    );
  });

  it('gathers contradictions between the same figures', () => {
    const values = new Map([
      ['a', 949],
      ['b', 500],
      ['c', 949],
      ['d', 1400],
    ]);
    const found = (id: string, ...claims: readonly string[]) =>
      ({ id, kind: 'contradiction', claims }) as unknown as Finding;
    const clusters = clustersOf([found('1', 'a', 'b'), found('2', 'd', 'b'), found('3', 'c', 'b')], (claim) =>
      values.get(claim),
    );
    assert.deepEqual(
      clusters.map(({ findings, claims }) => [findings.map(({ id }) => id), claims]),
      [
        [
          ['1', '3'],
          ['a', 'b', 'c'],
        ],
        [['2'], ['d', 'b']],
      ],
    );
  });

  it('tells two origins of one name apart by who published them', () => {
    const said = (claim: string, source: string, origin: string, publisher: string | null) =>
      ({ claim, source, origin, report: { publisher } }) as unknown as Account;
    const names = sourceNames([
      said('1', 'officials', 'officials@a', 'Paper A'),
      said('2', 'Officials', 'officials@b', 'Paper B'),
      said('3', 'the UN', 'un', 'Paper A'),
      said('4', 'the UN', 'un', 'Paper B'),
    ]);
    assert.deepEqual([...names.values()], ['officials (Paper A)', 'Officials (Paper B)', 'the UN', 'the UN']);
  });

  it('places labels inside the frame, and none over a mark or another label', () => {
    const frame: Box = { x: 0, y: 0, width: 300, height: 200 };
    const box = fc.record({
      x: fc.nat(280),
      y: fc.nat(180),
      width: fc.integer({ min: 1, max: 120 }),
      height: fc.constant(6),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), (marks) => {
        const placed = placeLabels(
          marks.map((mark) => ({ mark, width: 60, height: 14 })),
          frame,
        );
        const labels = placed.filter((each) => each !== null);
        const apart = (a: Box, b: Box) =>
          a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        labels.forEach((label, i) => {
          assert.ok(label.x >= 0 && label.y >= 0 && label.x + label.width <= 300 && label.y + label.height <= 200);
          for (const mark of marks) assert.ok(apart(label, mark));
          labels.forEach((other, j) => {
            if (i < j) assert.ok(apart(label, other));
          });
        });
      }),
    );
  });
});
