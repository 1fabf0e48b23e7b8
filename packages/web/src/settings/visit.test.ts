import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitsAt } from './visit.ts';

const MINUTE = 60_000;

test('the first visit knows of none before', () => {
  assert.deepEqual(visitsAt(1000, null), { last: 1000, before: null });
});

test('looking again within an hour is the same visit; after it, the one before ended when the page was last open', () => {
  const first = visitsAt(0, null);
  const again = visitsAt(50 * MINUTE, first);
  assert.deepEqual(again, { last: 50 * MINUTE, before: null });
  const next = visitsAt(200 * MINUTE, again);
  assert.deepEqual(next, { last: 200 * MINUTE, before: 50 * MINUTE });
  assert.deepEqual(visitsAt(210 * MINUTE, next), { last: 210 * MINUTE, before: 50 * MINUTE });
});
