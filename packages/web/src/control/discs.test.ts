import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { discOf } from './discs.ts';

describe('the disc of a place', () => {
  it('is closed, and as wide as its precision says', () => {
    const disc = discOf({ lat: 35.5, lon: 36.5, precision: 2 });
    assert.deepEqual(disc[0], disc.at(-1));
    const north = Math.max(...disc.map(([, lat]) => lat!));
    assert.ok(Math.abs((north - 35.5) * 111.19 - 25) < 0.1, String(north));
  });

  it('grows with what is not known', () => {
    const width = (precision: 1 | 4 | 6) => {
      const lons = discOf({ lat: 0, lon: 0, precision }).map(([lon]) => lon!);
      return Math.max(...lons) - Math.min(...lons);
    };
    assert.ok(width(1) < width(4) && width(4) < width(6));
  });
});
