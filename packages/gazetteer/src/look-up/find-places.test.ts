import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openGazetteer } from '../open-gazetteer.ts';

const gazetteer = openGazetteer({ dataDir: null });
const best = (name: string): string | undefined => gazetteer.find(name)[0]?.place.id;
const score = (name: string): number => gazetteer.find(name)[0]?.score ?? 0;

const ID = {
  khanSheikhoun: 'geonames:168325',
  maarat: 'geonames:167611',
  deirEzZor: 'geonames:170794',
  raqqa: 'geonames:172955',
  hodeidah: 'geonames:79415',
  saraqib: 'geonames:164816',
  atareb: 'geonames:174030',
} as const;

const VARIANTS: readonly (readonly [id: string, ...names: readonly string[]])[] = [
  [
    ID.khanSheikhoun,
    'Khan Sheikhoun',
    'Khan Shaykhun',
    'Khān Shaykhūn',
    'Khan Cheikhoun',
    'Khan Shaikhoun',
    'خان شيخون',
  ],
  [
    ID.maarat,
    'Maarat al-Numan',
    "Ma'arrat al-Nu'man",
    'Ma‘arrat an Nu‘mān',
    'Maaret al-Noman',
    'Maarat al Numan',
    'معرة النعمان',
  ],
  [ID.deirEzZor, 'Deir ez-Zor', 'Dayr Az Zayr', 'Deir al-Zour', 'Deir Ezzor', 'DEIR EZ-ZOR', 'دير الزور'],
  [ID.raqqa, 'Raqqa', 'Raqa', 'Ar Raqqah', 'al-Raqqa', 'الرقة'],
  [ID.hodeidah, 'Hodeidah', 'Hudaydah', 'Al Ḩudaydah', 'al-Hudaida', 'الحديدة'],
  [ID.saraqib, 'Saraqib', 'Saraqeb', 'Sarakeb', 'Saraqeeb', 'سراقب'],
  [ID.atareb, 'Atareb', 'Atarib', 'al-Atarib', 'Al-Atareb', 'الأتارب'],
];

for (const [id, ...names] of VARIANTS) {
  for (const name of names) {
    test(`${name} is ${id}, and well known`, () => {
      assert.equal(best(name), id);
      assert.ok(score(name) >= 0.5, `${score(name)}`);
    });
  }
}

test('a spelling that nobody wrote down is met by its key alone', () => {
  for (const [name, id] of [
    ['Khan Cheikhoun', ID.khanSheikhoun],
    ['Deir Ezzur', ID.deirEzZor],
    ['Kefr Nabbouda', 'variorum:sy/kafr-nabudah'],
    ['Talbisseh', 'geonames:163779'],
  ] as const) {
    assert.deepEqual(
      [gazetteer.find(name)[0]?.place.id, gazetteer.find(name)[0]?.match],
      [id, 'transliteration'],
      name,
    );
  }
});

test('Beinin, Binnish and Benin are three places', () => {
  assert.equal(best('Beinin'), 'variorum:sy/beinin');
  assert.equal(best('Binnish'), 'geonames:171451');
  assert.equal(best('Benin'), 'iso:BJ');
});

test('countries go by everyday names, acronyms only in capitals', () => {
  const countries = {
    SY: ['Syria', 'Syrian Arab Republic', 'سوريا', 'Syrie'],
    IR: ['Iran', 'Islamic Republic of Iran'],
    RU: ['Russia', 'Russian Federation'],
    TR: ['Turkey', 'Türkiye', 'Turkiye'],
    US: ['US', 'U.S.', 'USA', 'United States', 'the United States', 'the US', 'America'],
    GB: ['UK', 'U.K.', 'Britain', 'United Kingdom', 'Great Britain'],
    AE: ['UAE', 'United Arab Emirates'],
    CD: ['DRC', 'DR Congo', 'Democratic Republic of Congo'],
    CI: ['Ivory Coast', "Côte d'Ivoire"],
    MM: ['Burma', 'Myanmar'],
    BO: ['Bolivia'],
    LA: ['Laos'],
    MD: ['Moldova'],
    TZ: ['Tanzania'],
    PS: ['Palestine', 'Palestinian territories'],
    JO: ['Jordan'],
    TD: ['Chad'],
    XK: ['Kosovo'],
  };
  for (const [code, names] of Object.entries(countries)) {
    for (const name of names) assert.equal(best(name), `iso:${code}`, name);
  }
  assert.notEqual(best('us'), 'iso:US');
  assert.notEqual(best('Car'), 'iso:CF');
});

test('countries of the past are found: as the one that has their ground, as a part of it, or as a region of several', () => {
  for (const [name, id] of [
    ['Upper Volta', 'iso:BF'],
    ['Ceylon', 'iso:LK'],
    ['Rhodesia', 'iso:ZW'],
    ['East Pakistan', 'iso:BD'],
    ['South Vietnam', 'variorum:vn/south-vietnam'],
    ['Biafra', 'variorum:ng/biafra'],
    ['Yugoslavia', 'variorum:yugoslavia'],
    ['the Soviet Union', 'variorum:soviet-union'],
    ['USSR', 'variorum:soviet-union'],
    ['Czechoslovakia', 'variorum:czechoslovakia'],
  ] as const)
    assert.equal(gazetteer.find(name.replace(/^the /, ''))[0]?.place.id, id, name);
  assert.equal(gazetteer.contains('variorum:yugoslavia', 'iso:SI'), 'yes');
  assert.equal(gazetteer.contains('iso:VN', 'variorum:vn/south-vietnam'), 'yes');
  assert.equal(gazetteer.contains('variorum:soviet-union', 'iso:PL'), 'no');
});

test('ambiguity is kept, best first', () => {
  const tripoli = gazetteer.find('Tripoli');
  assert.deepEqual(
    tripoli.slice(0, 2).map(({ place }) => place.country),
    ['LY', 'LB'],
  );
  assert.deepEqual(
    gazetteer.find('Congo').map(({ place }) => place.id),
    ['iso:CD', 'iso:CG'],
  );
  const rafah = gazetteer.find('Rafah').map(({ place }) => place.country);
  assert.ok(rafah.includes('PS') && rafah.includes('EG'), rafah.join());
  const aleppo = gazetteer.find('Aleppo').map(({ place }) => place.kind);
  assert.deepEqual(aleppo.slice(0, 2), ['town', 'province']);
  for (const name of ['Tripoli', 'Aleppo', 'Springfield', 'Mansoura']) {
    const scores = gazetteer.find(name).map((candidate) => candidate.score);
    assert.deepEqual(
      scores,
      scores.toSorted((a, b) => b - a),
      name,
    );
  }
});

test('from 0.5 a place is well known, below 0.2 obscure', () => {
  for (const name of [
    'Paris',
    'Kabul',
    'Ouagadougou',
    'Graz',
    'Idlib province',
    'Donetsk oblast',
    'Kafr Nabl',
    'Jobar',
    'Syria',
  ]) {
    assert.ok(score(name) >= 0.5, `${name} ${score(name)}`);
  }
  const villages = gazetteer.find('Springfield').filter(({ place }) => place.population < 900);
  for (const { score: low } of villages) assert.ok(low < 0.2, `${low}`);
});

/** Words and names of the news that are also names of some town. */
const FALSE_FRIENDS =
  'Said Reading Nice Police March May Friday Abu Ali Government Army Coalition General Hospital Democratic Front Observer ' +
  'Sunday August Islam Muslim Shiite Forces Market Eastern Northern Most Many Man Men Women Children Camp University ' +
  'Ahmad Hassan Omar Mustafa Mohammed Ibrahim Khaled Maher Victory Liberation Freedom Justice Security Council';

test('English words and first names are never met by transliteration, and weigh little where they are names', () => {
  for (const word of FALSE_FRIENDS.split(' ')) {
    for (const { match, place, score: found } of gazetteer.find(word)) {
      assert.equal(match, 'name', `${word}: ${place.name}`);
      assert.ok(found < 0.25, `${word}: ${place.name} ${found}`);
    }
  }
});

test('what only shares its consonants with a place is at most a guess', () => {
  for (const word of [
    'Sphere',
    'Rage',
    'Quite',
    'Foreign',
    'Terrible',
    'Kerry',
    'Halabi',
    'Saudi',
    'Qatari',
    'Syrias',
  ]) {
    const found = gazetteer.find(word).filter(({ match }) => match === 'transliteration');
    for (const { place, score: low } of found) assert.ok(low < 0.5, `${word}: ${place.name} ${low}`);
  }
  assert.deepEqual(gazetteer.find('Syria The'), []);
});

test('an acronym that is no place weighs little', () => {
  assert.ok(score('SANA') < 0.2);
  assert.ok(score('IS') < 0.2);
  assert.equal(best('HOMS'), 'geonames:169577');
});

test('a name is remembered, frozen, and found the same way every time', () => {
  const answer = gazetteer.find('Idlib');
  assert.equal(gazetteer.find('Idlib'), answer);
  assert.ok(Object.isFrozen(answer) && answer.every((one) => Object.isFrozen(one) && Object.isFrozen(one.place)));
  assert.deepEqual(openGazetteer({ dataDir: null }).find('Idlib'), answer);
});

test('any string is answered, with scores in range and each place once', () => {
  const words = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Za-z‘'ء-ي -]{0,30}$/));
  fc.assert(
    fc.property(words, (name) => {
      const found = gazetteer.find(name);
      assert.equal(new Set(found.map(({ place }) => place.id)).size, found.length);
      for (const { score: one, place } of found) {
        assert.ok(one >= 0 && one <= 1);
        assert.equal(gazetteer.get(place.id), place);
      }
    }),
  );
  assert.deepEqual(gazetteer.find('x'.repeat(1_000_000)), []);
});
