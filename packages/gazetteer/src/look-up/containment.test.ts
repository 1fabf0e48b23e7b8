import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGazetteer } from '../open-gazetteer.ts';

const gazetteer = openGazetteer({ dataDir: null });

function idOf(name: string): string {
  const found = gazetteer.find(name)[0]?.place.id;
  assert.ok(found !== undefined, name);
  return found;
}

const CASES: readonly (readonly [outer: string, answer: 'yes' | 'no' | 'unknown', inner: string])[] = [
  ['Syria', 'yes', 'Syria'],
  ['Syria', 'yes', 'Khan Sheikhoun'],
  ['Idlib', 'yes', 'Khan Sheikhoun'],
  ['Maarat al-Numan District', 'yes', 'Khan Sheikhoun'],
  ['Greater Idlib', 'yes', 'Khan Sheikhoun'],
  ['Greater Idlib', 'yes', 'Idlib'],
  ['Middle East', 'yes', 'Khan Sheikhoun'],
  ['northern Syria', 'yes', 'Aleppo'],
  ['Idlib', 'yes', 'southern Idlib'],
  ['Aleppo', 'yes', 'Bustan al-Qasr'],
  ['eastern Aleppo', 'yes', 'Bustan al-Qasr'],
  ['Eastern Ghouta', 'yes', 'Douma'],
  ['Ghouta', 'yes', 'Douma'],
  ['Rif Dimashq', 'yes', 'Eastern Ghouta'],
  ['Donbas', 'yes', 'Bakhmut'],
  ['Darfur', 'yes', 'El Fasher'],
  ['Gaza Strip', 'yes', 'Khan Younis'],
  ['North Caucasus', 'yes', 'Grozny'],
  ['Bosnia', 'yes', 'Srebrenica'],

  ['Khan Sheikhoun', 'no', 'Idlib'],
  ['Idlib', 'no', 'Greater Idlib'],
  ['Aleppo province', 'no', 'Khan Sheikhoun'],
  ['Maarat al-Numan District', 'no', 'Saraqib'],
  ['Saraqib', 'no', 'Khan Sheikhoun'],
  ['Rif Dimashq', 'no', 'Damascus'],
  ['Iraq', 'no', 'Khan Sheikhoun'],
  ['Middle East', 'no', 'Ukraine'],
  ['Eastern Ghouta', 'no', 'Khan Sheikhoun'],
  ['Greater Idlib', 'no', 'Raqqa'],
  ['Greater Idlib', 'no', 'Syria'],
  ['Gaza Strip', 'no', 'Nablus'],
  ['eastern Aleppo', 'no', 'Idlib province'],

  // Fuzzy areas, and places whose share in them nothing says.
  ['northern Syria', 'unknown', 'Hama'],
  ['Greater Idlib', 'unknown', 'Morek'],
  ['eastern Aleppo', 'unknown', 'Sheikh Maqsoud'],
  ['Eastern Ghouta', 'unknown', 'Jobar'],
  ['Nagorno-Karabakh', 'unknown', 'Lachin'],
];

for (const [outer, answer, inner] of CASES) {
  test(`${outer} holds ${inner}: ${answer}`, () => assert.equal(gazetteer.contains(idOf(outer), idOf(inner)), answer));
}

test('what is not known is unknown', () => {
  assert.equal(gazetteer.contains('iso:SY', 'nowhere:1'), 'unknown');
  assert.equal(gazetteer.contains('nowhere:1', 'nowhere:1'), 'unknown');
});

test('no two places hold each other', () => {
  const ids = CASES.flatMap(([outer, , inner]) => [idOf(outer), idOf(inner)]);
  for (const a of ids) {
    for (const b of ids) {
      if (a === b || gazetteer.contains(a, b) !== 'yes') continue;
      assert.notEqual(gazetteer.contains(b, a), 'yes', `${a}, ${b}`);
    }
  }
});

test('to hold is transitive', () => {
  const ids = [...new Set(CASES.flatMap(([outer, , inner]) => [idOf(outer), idOf(inner)]))];
  for (const a of ids) {
    for (const b of ids.filter((id) => gazetteer.contains(a, id) === 'yes')) {
      for (const c of ids.filter((id) => gazetteer.contains(b, id) === 'yes')) {
        assert.equal(gazetteer.contains(a, c), 'yes', `${a} ${b} ${c}`);
      }
    }
  }
});
