import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { derive } from '@variorum/engine';
import { derivationRows, rowAfterKey } from './derivation-rows.ts';

const at = { start: 0, end: 1 };
const tree = derive('claim', at, [derive('figure', at, [derive('number', at)]), derive('place', at)]);
const rows = derivationRows(tree);

describe('a derivation as a tree of rows', () => {
  it('draws each step before its children', () => {
    assert.deepEqual(
      rows.map(({ step, level, place, siblings, parent }) => [step.rule, level, place, siblings, parent]),
      [
        ['claim', 1, 1, 1, null],
        ['figure', 2, 1, 2, 0],
        ['number', 3, 1, 1, 1],
        ['place', 2, 2, 2, 0],
      ],
    );
  });

  it('is walked by keys, mirrored from right to left, and never left', () => {
    const after = (from: number, key: string, rightToLeft = false) => rowAfterKey(rows, { from, key, rightToLeft });
    assert.equal(after(0, 'ArrowDown'), 1);
    assert.equal(after(3, 'ArrowDown'), 3);
    assert.equal(after(0, 'ArrowUp'), 0);
    assert.equal(after(1, 'ArrowRight'), 2);
    assert.equal(after(2, 'ArrowRight'), 2);
    assert.equal(after(2, 'ArrowLeft'), 1);
    assert.equal(after(0, 'ArrowLeft'), 0);
    assert.equal(after(1, 'ArrowLeft', true), 2);
    assert.equal(after(3, 'Home'), 0);
    assert.equal(after(0, 'End'), 3);
    assert.equal(after(0, 'n'), undefined);
  });
});
