import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ControlPlace } from '@variorum/server/views';
import { boundsOf } from './bounds.ts';

const place = (lat: number, lon: number, stances: number) => ({
  at: { lat, lon, precision: 1 } as NonNullable<ControlPlace['at']>,
  stances,
});

test('the map opens on the places that most is said of, not on one far off that is named once', () => {
  const near = [place(35, 36, 12), place(36, 37, 8)];
  const wide = boundsOf([...near, place(55, 37, 1)])!;
  assert.deepEqual(wide, boundsOf(near));
  const [[west, south], [east, north]] = wide;
  assert.ok(west < 36 && south < 35 && east > 37 && north > 36);
});

test('a single place has room around it; where none can be put on the map, there are no bounds', () => {
  const [[west], [east]] = boundsOf([place(35, 36, 1)])!;
  assert.ok(east > west);
  assert.equal(boundsOf([{ at: null, stances: 3 }]), null);
});
