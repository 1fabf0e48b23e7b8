import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { importGeonames } from '../index.ts';
import type { GazetteerNotice } from '../notice.ts';
import { openGazetteer } from '../open-gazetteer.ts';
import type { ImportReport } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazetteer-import-'));
const dataDir = join(folder, 'data');
after(() => rmSync(folder, { recursive: true, force: true }));

type Columns = readonly [
  id: number,
  name: string,
  alternates: string,
  lat: number,
  lon: number,
  feature: string,
  admin1: string,
  admin2: string,
  population: number,
];

const line = ([id, name, alternates, lat, lon, feature, admin1, admin2, population]: Columns): string => {
  const [featureClass, code] = feature.split('.');
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '');
  return [
    id,
    name,
    ascii,
    alternates,
    lat,
    lon,
    featureClass,
    code,
    'SY',
    '',
    admin1,
    admin2,
    '',
    '',
    population,
    '',
    '',
    'Asia/Damascus',
    '2020-01-01',
  ].join('\t');
};

const ROWS: readonly Columns[] = [
  [163843, 'Syria', 'Syrie', 35, 38, 'A.PCLI', '00', '', 22_000_000],
  [169387, 'Idlib Governorate', 'Muḩāfaz̧at Idlib', 35.8, 36.7, 'A.ADM1', '12', '', 1_500_000],
  [172990, 'Manţiqat Arīḩā', 'Ariha District', 35.8, 36.6, 'A.ADM2', '12', '1204', 0],
  [172082, 'I‘zāz', 'Azaz', 36.59, 37.05, 'P.PPL', '09', '', 70_000],
  [900001, 'Kafr Shalāyā', 'Kafr Chalaya', 35.79, 36.55, 'P.PPL', '12', '1204', 0],
  [900002, 'Nahr Barada', '', 33.5, 36.3, 'H.STM', '13', '', 0],
  [900003, 'Tall al ‘Asāfīr', '', 35.1, 36.9, 'P.PPL', '10', '', 120],
];

let report: ImportReport;
before(async () => {
  const dump = [
    ...ROWS.map(line),
    'a line that is no record',
    line([0, 'Zero', '', 1, 1, 'P.PPL', '12', '', 0]),
    line([7, 'Off', '', 91, 1, 'P.PPL', '12', '', 0]),
    '',
  ];
  writeFileSync(join(folder, 'SY.txt'), dump.join('\r\n'));
  const names = [
    '1\t900001\ten\tShalaya\t1\t\t\t\t\t',
    '2\t900001\tar\tكفر شلايا\t\t\t\t\t\t',
    '3\t900001\tlink\thttps://example.org\t\t\t\t\t\t',
    '4\t5\ten\tElsewhere\t\t\t\t\t\t',
    'bad',
  ];
  writeFileSync(join(folder, 'alternateNamesV2.txt'), names.join('\n'));
  report = await importGeonames({
    dump: join(folder, 'SY.txt'),
    alternateNames: join(folder, 'alternateNamesV2.txt'),
    dataDir,
  });
});

test('the report counts places, what was left out, and what was malformed', () => {
  assert.equal(report.file, join(dataDir, 'sy.places.bin'));
  assert.deepEqual([report.places, report.lines, report.skipped, report.malformed.count], [6, 10, 1, 4]);
  assert.deepEqual(report.malformed.first[0], {
    file: join(folder, 'SY.txt'),
    line: 8,
    text: 'a line that is no record',
  });
});

test('imported places are found by all their names, and lie where their codes say', () => {
  const { find, contains } = openGazetteer({ dataDir });
  for (const name of ['Kafr Shalaya', 'Shalaya', 'Kafr Chalaya', 'كفر شلايا', 'Kafar Shalayya']) {
    assert.equal(find(name)[0]?.place.id, 'geonames:900001', name);
  }
  assert.equal(find('Kafr Shalaya')[0]?.place.name, 'Shalaya');
  assert.equal(contains('variorum:sy/ariha-district', 'geonames:900001'), 'yes');
  assert.equal(contains('variorum:greater-idlib', 'geonames:900001'), 'yes');
  assert.equal(contains('variorum:sy/hama', 'geonames:900001'), 'no');
  assert.equal(contains('variorum:sy/hama', 'geonames:900003'), 'yes');
  assert.equal(
    openGazetteer({ dataDir: null })
      .find('Kafr Shalaya')
      .some(({ place }) => place.id === 'geonames:900001'),
    false,
  );
});

test('divisions and towns that are known already are joined, not doubled', () => {
  const { find, get } = openGazetteer({ dataDir });
  assert.deepEqual(
    find('Idlib Governorate').map(({ place }) => place.id),
    ['variorum:sy/idlib'],
  );
  assert.deepEqual(
    find('Ariha District').map(({ place }) => place.id),
    ['variorum:sy/ariha-district'],
  );
  assert.equal(find('Syria')[0]?.place.id, 'iso:SY');
  assert.equal(get('geonames:169387')?.id, 'variorum:sy/idlib');
  // Written by hand, this town keeps its name and district.
  assert.equal(get('geonames:172082')?.name, 'Azaz');
  assert.deepEqual(get('geonames:172082')?.within, ['variorum:sy/azaz-district']);
});

test('importing again replaces the layer', async () => {
  const dump = join(folder, 'again', 'SY.txt');
  writeFileSync(join(folder, 'SY2.txt'), line([900009, 'Umm al-Jurn', '', 35, 37, 'P.PPL', '10', '', 0]));
  const dir = join(folder, 'replaced');
  await importGeonames({ dump: join(folder, 'SY.txt'), dataDir: dir });
  await importGeonames({ dump: join(folder, 'SY2.txt'), dataDir: dir });
  const { find } = openGazetteer({ dataDir: dir });
  assert.equal(find('Umm al-Jurn')[0]?.place.id, 'geonames:900009');
  assert.equal(find('Kafr Shalaya')[0]?.place.id, 'geonames:900001');
  await assert.rejects(importGeonames({ dump, dataDir: dir }), { name: 'ImportError', message: /cannot be read/ });
});

test('what is no dump is refused by name', async () => {
  writeFileSync(join(folder, 'SY.zip'), 'PK\u0003\u0004rest\n');
  writeFileSync(join(folder, 'prose.txt'), 'Once upon a time\n');
  writeFileSync(join(folder, 'noise.bin'), new Uint8Array(3000));
  for (const [file, message] of [
    ['SY.zip', /unpack/],
    ['prose.txt', /19 tab-separated/],
    ['noise.bin', /no GeoNames dump/],
  ] as const) {
    await assert.rejects(importGeonames({ dump: join(folder, file), dataDir }), { name: 'ImportError', message });
  }
});

test('an imported file that is damaged is left out with a notice', () => {
  const dir = mkdtempSync(join(folder, 'damaged-'));
  writeFileSync(join(dir, 'xx.places.bin'), 'damaged');
  const notices: GazetteerNotice[] = [];
  const { find } = openGazetteer({ dataDir: dir, onNotice: (notice) => notices.push(notice) });
  assert.equal(find('Syria')[0]?.place.id, 'iso:SY');
  assert.deepEqual(
    notices.map(({ code, facts }) => [code, facts.file]),
    [['gazetteer/layer-not-read', join(dir, 'xx.places.bin')]],
  );
});
