import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Claim, Span } from '@variorum/engine';
import fc from 'fast-check';
import { highlightsByPassage, highlightsOf } from './claim-order.ts';

/** Only the anchor matters for where a claim lies. */
function claimAt(start: number, end: number): Claim {
  return { id: `${start}-${end}`, anchor: { start, end, exact: '' } } as unknown as Claim;
}

describe('claims over a text', () => {
  it('stand in the order of their words, a whole before its parts and nearer to the words', () => {
    const laid = highlightsOf([claimAt(8, 12), claimAt(4, 6), claimAt(4, 12)]);
    assert.deepEqual(
      laid.map(({ claim, lane }) => [claim.id, lane]),
      [
        ['4-12', 0],
        ['4-6', 1],
        ['8-12', 1],
      ],
    );
  });

  it('are found in every passage that they touch, and in no other', () => {
    const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 10 }), (spans) => {
        const highlights = highlightsOf(spans.map(([start, length]) => claimAt(start, start + length)));
        const passages: readonly Span[] = [0, 10, 25, 40].map((start) => ({ start, end: start + 9 }));
        const found = highlightsByPassage(passages, highlights);
        passages.forEach((passage, index) => {
          const touching = highlights.filter((each) => each.start < passage.end && passage.start < each.end);
          assert.deepEqual(found[index], touching);
        });
      }),
    );
  });
});
