import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { withRoom } from './label-room.ts';

const box = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 400 }),
  width: fc.integer({ min: 20, max: 120 }),
  height: fc.constant(24),
});

describe('labels on the map', () => {
  it('keeps the first, and those that touch no other that stands', () => {
    const at = (x: number) => ({ x, y: 0, width: 50, height: 24 });
    assert.deepEqual(withRoom([at(0), at(20), at(60)]), [true, false, true]);
  });

  it('never lets two lie on each other', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
        const standing = boxes.filter((_, at) => withRoom(boxes)[at]);
        for (const [at, a] of standing.entries()) {
          for (const b of standing.slice(at + 1)) {
            const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + 24 <= b.y || b.y + 24 <= a.y;
            assert.ok(apart);
          }
        }
        assert.equal(boxes.length === 0 || withRoom(boxes)[0], true);
      }),
    );
  });
});
