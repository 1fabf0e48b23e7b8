import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGazetteer } from '../open-gazetteer.ts';

const gazetteer = openGazetteer({ dataDir: null });

test('what wars made known is there by the name that the press gave it', () => {
  const known: readonly (readonly [name: string, country: string])[] = [
    ['Passchendaele', 'BE'],
    ['Thiepval', 'FR'],
    ['Caporetto', 'SI'],
    ['Tannenberg', 'PL'],
    ['Lidice', 'CZ'],
    ['Treblinka', 'PL'],
    ['Babi Yar', 'UA'],
    ['Deir Yassin', 'IL'],
    ['Qibya', 'PS'],
    ['Bir Hakeim', 'LY'],
    ['Khe Sanh', 'VN'],
    ['Panmunjom', 'KP'],
    ['No Gun Ri', 'KR'],
    ['Tora Bora', 'AF'],
    ['Balibo', 'TL'],
    ['Ntarama', 'RW'],
    ['Sharpeville', 'ZA'],
    ['Goose Green', 'FK'],
    ['Barrios Altos', 'PE'],
  ];
  for (const [name, country] of known) assert.equal(gazetteer.find(name)[0]?.place.country, country, name);
});

test('a town that is written down right under its country lies in the province that the base puts it in', () => {
  assert.deepEqual(gazetteer.find('Khe Sanh')[0]?.place.within, ['variorum:vn/quang-tri']);
  assert.equal(gazetteer.contains('variorum:it/sicily', gazetteer.find('Palermo')[0]?.place.id ?? ''), 'yes');
});
