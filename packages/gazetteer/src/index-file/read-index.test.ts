import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Draft } from '../build/draft.ts';
import { packDrafts } from '../build/pack-drafts.ts';
import { placesOf } from '../look-up/places.ts';
import { FORMAT } from './layout.ts';
import { IndexFileError, readIndex } from './read-index.ts';

const drafts: readonly Draft[] = [
  {
    geonames: 4_000_000_000,
    name: 'Łódź ☃',
    kind: 'town',
    precision: 1,
    country: 'SY',
    lat: -35.12345,
    lon: 179.99999,
    population: 4_000_000_000,
    within: ['variorum:x', 'iso:SY'],
    names: [{ text: 'Łódź ☃', fit: 'main' }],
  },
  { ownId: 'variorum:x', name: 'Here', kind: 'area', precision: 5, population: 0, within: [], names: [] },
];
const bytes = packDrafts({
  drafts,
  facts: { provinces: { 'SY.1': 'x' }, spans: { x: ['y'] } },
  everydayWords: new Map(),
});

test('what is packed is read back', () => {
  const index = readIndex(bytes);
  const places = placesOf(index);
  assert.deepEqual(index.facts, { provinces: { 'SY.1': 'x' }, spans: { x: ['y'] } });
  const { geonames, names, ...plain } = drafts[0] ?? {};
  assert.deepEqual(places.at(0), { id: 'geonames:4000000000', ...plain });
  assert.deepEqual(places.at(1), {
    id: 'variorum:x',
    name: 'Here',
    kind: 'area',
    precision: 5,
    population: 0,
    within: [],
  });
  assert.equal(places.numberOf('geonames:4000000000'), 0);
  assert.equal(places.numberOf('variorum:x'), 1);
  for (const id of ['geonames:1', 'geonames:99999999999', 'variorum:y', '', 'x'])
    assert.equal(places.numberOf(id), -1, id);
});

test('bytes that are no index, or of another version, are refused by name', () => {
  assert.throws(() => readIndex(new ArrayBuffer(0)), IndexFileError);
  assert.throws(
    () => readIndex(new TextEncoder().encode('no index at all, just text').buffer as ArrayBuffer),
    IndexFileError,
  );
  const other = bytes.slice(0);
  new DataView(other).setUint32(4, FORMAT + 1, true);
  assert.throws(() => readIndex(other), /format/);
});

test('an index that is cut short is refused, wherever the cut is', () => {
  fc.assert(
    fc.property(fc.nat(bytes.byteLength - 1), (length) => {
      assert.throws(() => readIndex(bytes.slice(0, length)), IndexFileError);
    }),
  );
});
