import assert from 'node:assert/strict';
import { test } from 'node:test';
import { letterOf } from './letter.ts';

test('however many things are said of a fact, each has a letter of its own', () => {
  assert.deepEqual([0, 7, 8, 25, 26, 51, 52, 701, 702].map(letterOf), [
    ...['A', 'H', 'I', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'],
  ]);
  assert.equal(new Set(Array.from({ length: 2000 }, (_, variant) => letterOf(variant))).size, 2000);
});
