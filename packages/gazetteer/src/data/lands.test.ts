import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openGazetteer } from '../open-gazetteer.ts';

const gazetteer = openGazetteer({ dataDir: null });

/** What the best candidate of a name is: its kind and its country, or none. */
function firstOf(name: string): string {
  const [best] = gazetteer.find(name);
  return best === undefined ? '' : `${best.place.kind} ${best.place.country ?? 'of several countries'}`;
}

test('a region comes before the hamlets that are named after it', () => {
  const regions: readonly (readonly [name: string, what: string])[] = [
    ['Normandy', 'province FR'],
    ['Scotland', 'province GB'],
    ['Crete', 'province GR'],
    ['Sicily', 'province IT'],
    ['Kerala', 'province IN'],
    ['Java', 'area ID'],
    ['Luzon', 'area PH'],
    ['Ulster', 'area of several countries'],
    ['Silesia', 'area of several countries'],
    ['Galicia', 'area of several countries'],
    ['Borneo', 'area of several countries'],
    ['Korea', 'region of several countries'],
  ];
  for (const [name, what] of regions) assert.equal(firstOf(name), what, name);
});

test('what the press of another time called a region or a town leads there', () => {
  const names: readonly (readonly [old: string, today: string])[] = [
    ['Szechwan', 'Sichuan'],
    ['Kwangtung', 'Guangdong'],
    ['Sinkiang', 'Xinjiang'],
    ['Manchukuo', 'Manchuria'],
    ['Formosa', 'Taiwan'],
    ['Johore', 'Johor'],
    ['Celebes', 'Sulawesi'],
    ['Orange Free State', 'Free State'],
    ['Mukden', 'Shenyang'],
    ['Hankow', 'Wuhan'],
  ];
  for (const [old, today] of names) assert.equal(gazetteer.find(old)[0]?.place.name, today, old);
});

test('a region that goes by the name of its seat leaves the bare name to the town', () => {
  for (const seat of ['Blida', 'Medea', 'Erzurum', 'Battambang', 'Samarkand', 'Osh']) {
    const [first, ...others] = gazetteer.find(seat);
    assert.equal(first?.place.kind, 'town', seat);
    assert.ok(
      others.some(({ place }) => place.kind === 'province' && place.country === first?.place.country),
      seat,
    );
  }
});

test('what is as often somebody or some firm is no place by its name alone', () => {
  for (const name of ['Lorraine', 'Brittany', 'Magdalena', 'Meta'])
    for (const { score, place } of gazetteer.find(name)) assert.ok(score < 0.5, `${name}: ${place.id} ${score}`);
  // Left out, because as plain words they are everywhere.
  for (const word of ['Don', 'Negros', 'Annual', 'Front', 'Chosen'])
    for (const { place } of gazetteer.find(word)) assert.ok(place.id.startsWith('geonames:'), `${word}: ${place.id}`);
});

test('lands lie where they lie', () => {
  const contains = (outer: string, inner: string): string => gazetteer.contains(outer, inner);
  const idOf = (name: string): string => gazetteer.find(name)[0]?.place.id ?? name;
  assert.equal(contains(idOf('Bavaria'), idOf('Munich')), 'yes');
  assert.equal(contains(idOf('Bavaria'), idOf('Dresden')), 'no');
  assert.equal(contains('iso:FR', idOf('Alsace')), 'yes');
  assert.equal(contains('iso:ES', idOf('Alsace')), 'no');
  assert.equal(contains(idOf('Silesia'), idOf('Silesian Voivodeship')), 'yes');
  assert.equal(contains(idOf('Volhynia'), idOf('Donetsk')), 'no');
  assert.equal(contains('variorum:korea', 'iso:KP'), 'yes');
  assert.equal(contains(idOf('English Channel'), 'iso:FR'), 'unknown');
});
