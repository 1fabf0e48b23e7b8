import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { overlaps, type Span } from '@variorum/engine';
import fc from 'fast-check';
import { lanesOf, segmentsOf } from './segments.ts';

/** Draws segments as text: each with the names of what covers it. */
function drawn(text: string, covers: readonly (Span & { name: string })[]): string {
  return segmentsOf({ start: 0, end: text.length }, covers)
    .map(
      (segment) => `${segment.covers.map((cover) => cover.name).join('')}(${text.slice(segment.start, segment.end)})`,
    )
    .join('');
}

const spans = fc.array(
  fc.tuple(fc.nat(40), fc.nat(12)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

describe('segments of overlapping highlights', () => {
  it('leaves a text without highlights in one piece', () => {
    assert.equal(drawn('nothing', []), '(nothing)');
    assert.deepEqual(segmentsOf({ start: 3, end: 3 }, []), []);
  });

  it('parts at the ends of one that lies inside another', () => {
    const a = { name: 'a', start: 0, end: 12 };
    const b = { name: 'b', start: 4, end: 7 };
    assert.equal(drawn('949 of whom 3', [a, b]), 'a(949 )ab(of )a(whom )(3)');
  });

  it('parts two that cross', () => {
    const a = { name: 'a', start: 0, end: 5 };
    const b = { name: 'b', start: 3, end: 8 };
    assert.equal(drawn('01234567', [a, b]), 'a(012)ab(34)b(567)');
  });

  it('cuts what reaches beyond the passage, and passes over what is empty or elsewhere', () => {
    const covers = [
      { start: 0, end: 99 },
      { start: 12, end: 12 },
      { start: 30, end: 40 },
    ];
    assert.deepEqual(segmentsOf({ start: 10, end: 20 }, covers), [{ start: 10, end: 20, covers: [covers[0]] }]);
  });

  it('gives back every character once, covered by just what covers it', () => {
    fc.assert(
      fc.property(spans, (covers) => {
        const whole = { start: 5, end: 35 };
        const segments = segmentsOf(whole, covers);
        assert.equal(segments[0]?.start, 5);
        assert.equal(segments.at(-1)?.end, 35);
        segments.forEach((segment, index) => {
          if (index > 0) assert.equal(segment.start, segments[index - 1]!.end);
          for (let at = segment.start; at < segment.end; at += 1) {
            const here = covers.filter((cover) => cover.start <= at && at < cover.end);
            assert.deepEqual(segment.covers, here);
          }
        });
      }),
    );
  });
});

describe('lanes', () => {
  it('keeps a part under its whole, and reuses a lane once it is free', () => {
    const whole = { start: 0, end: 20 };
    const part = { start: 5, end: 9 };
    const later = { start: 10, end: 12 };
    const apart = { start: 20, end: 25 };
    assert.deepEqual(lanesOf([part, whole, later, apart]), [1, 0, 1, 0]);
  });

  it('never gives one lane to two that overlap', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const lanes = lanesOf(all);
        all.forEach((a, i) => {
          all.forEach((b, j) => {
            if (i < j && overlaps(a, b) && a.start < a.end && b.start < b.end) assert.notEqual(lanes[i], lanes[j]);
          });
        });
      }),
    );
  });
});
