import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersOf } from '../encoding/guess.ts';
import { type OffsetMap, placeAt, shifted } from '../report/offset-map.ts';
import { withTitle } from '../report/with-title.ts';
import { missingColumns, suggestMapping } from '../table/mapping.ts';
import { STORY } from '../testing/captured.ts';
import { dayOf } from './day-of.ts';
import { languageOf } from './language.ts';

test('a machine’s date is the day that is written, or none', () => {
  const days: Readonly<Record<string, string | null>> = {
    '2019-08-22': '2019-08-22',
    '2019-8-2': '2019-08-02',
    '2019-08': '2019-08',
    '2019': '2019',
    '2019-08-22T23:40:00-05:00': '2019-08-22',
    '2019-08-22 23:40': '2019-08-22',
    'Thu, 22 Aug 2019 23:10:00 +0300': '2019-08-22',
    '22 Aug 94 10:00 GMT': '1994-08-22',
    'August 22, 2019': '2019-08-22',
    "D:20190822231000+03'00'": '2019-08-22',
    '22/08/2019': null,
    '03/04/2019': null,
    '2019-02-30': null,
    '2019-08-22-3': null,
    '2019 people': null,
    '22 Foo 2019': null,
    yesterday: null,
    '': null,
  };
  for (const [words, day] of Object.entries(days)) assert.equal(dayOf(words), day, words);
});

test('the map finds the place of every character, and none for what capture put between', () => {
  const map: OffsetMap = [
    { start: 0, end: 5, at: { kind: 'page', page: 1 } },
    { start: 7, end: 9, at: { kind: 'page', page: 2 } },
  ];
  const pages = Array.from({ length: 11 }, (_, at) => placeAt(map, at - 1)).map((at) =>
    at?.kind === 'page' ? at.page : 0,
  );
  assert.deepEqual(pages, [0, 1, 1, 1, 1, 1, 0, 0, 2, 2, 0]);
  assert.equal(placeAt([], 0), null);
  assert.deepEqual(placeAt(shifted(map, 3), 3), { kind: 'page', page: 1 });
});

test('a headline comes before the text once', () => {
  const map: OffsetMap = [{ start: 0, end: 4, at: { kind: 'page', page: 1 } }];
  assert.deepEqual(withTitle({ text: 'body', map }, 'Head'), {
    text: 'Head\n\nbody',
    map: [
      { start: 0, end: 4, at: { kind: 'field', field: 'title' } },
      { start: 6, end: 10, at: { kind: 'page', page: 1 } },
    ],
  });
  for (const title of [null, '', 'bod'])
    assert.deepEqual(withTitle({ text: 'body', map }, title), { text: 'body', map });
  assert.equal(withTitle({ text: '', map: [] }, 'Head').text, 'Head');
});

test('a header suggests its mapping, whatever its case', () => {
  assert.deepEqual(suggestMapping(['ID', 'Pub_Date', 'HEADLINE', 'Full Text', 'Source']), {
    text: ['Full Text'],
    title: 'HEADLINE',
    publisher: 'Source',
    published: 'Pub_Date',
  });
  assert.equal(suggestMapping(['id', 'count']), null);
  assert.deepEqual(missingColumns({ text: ['full text', 'x'], url: 'y' }, ['Full_Text']), ['x', 'y']);
});

test('a language is told from enough words, and keeps what agrees with it', async () => {
  const english = STORY.join(' ');
  assert.deepEqual((await languageOf(english, null)).language, 'en');
  assert.deepEqual((await languageOf(english, 'en_gb')).language, 'en-GB');
  assert.deepEqual((await languageOf(english, 'not a tag!')).language, 'en');
  assert.deepEqual(await languageOf('7 killed', 'ar-SY'), { language: 'ar-SY', notices: [] });
  assert.deepEqual((await languageOf('7 killed', null)).language, null);
  const [notice] = (await languageOf(english, 'ar')).notices;
  assert.deepEqual(notice?.facts, { stated: 'ar', seen: 'en' });
});

test('encodings are told by their marks, by validity, by what is declared, and last by a guess', async () => {
  const words = 'Девять человек погибли, сообщили спасатели. ';
  const utf16 = Buffer.from(words.repeat(3), 'utf16le');
  assert.equal((await charactersOf(utf16)).text, words.repeat(3));
  assert.equal((await charactersOf(Buffer.from(utf16).swap16())).text, words.repeat(3));
  const windows = Uint8Array.from(words, (letter) =>
    letter > '~' ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
  );
  assert.deepEqual(await charactersOf(windows, 'cp1251'), { text: words, encoding: 'windows-1251', notices: [] });
  const guessed = await charactersOf(windows, 'no-such-encoding');
  assert.deepEqual([guessed.text, guessed.notices[0]?.code], [words, 'text/encoding-guessed']);
  // A page that declares what it is not: its bytes are valid UTF-8, which no other encoding is by chance.
  assert.equal((await charactersOf(Buffer.from(words), 'windows-1251')).text, words);
});
