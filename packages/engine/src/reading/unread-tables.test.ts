import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kinds, languages } from '../all.ts';
import { examplePlaces } from '../testing/index.ts';
import { createReader } from './read.ts';

const read = createReader({ languages, kinds, gazetteer: examplePlaces });

function notesOf(text: string): readonly string[] {
  return read({ id: 'test', input: 'test', text, published: '2019-05-12' })
    .notices.filter(({ code }) => code === 'report/table-not-read')
    .map(({ start, end }) => text.slice(start, end));
}

const rows = ['| District | Killed | Wounded |', '| --- | --- | --- |', '| Gao | 12 | 30 |', '| Homs | 4 | 9 |'];

test('a table whose columns say what is counted is noted, from its first row to its last', () => {
  const table = rows.join('\n');
  assert.deepEqual(notesOf(`Losses in May\n\n${table}\n\nThe council met.`), [table]);
  assert.equal(notesOf('Losses in May\n\nDistrict\tKilled\tWounded\nGao\t12\t30\n').length, 1);
});

test('a table that was read is not, nor one that speaks of nothing that is counted', () => {
  assert.deepEqual(notesOf('Losses in May\n\n| Killed | 12 |\n| Wounded | 30 |\n'), []);
  assert.deepEqual(notesOf('Results\n\n| Team | Played | Goals |\n| Gao | 12 | 30 |\n| Homs | 4 | 9 |\n'), []);
  assert.deepEqual(notesOf('A raid killed 12 people in Gao.\n\nNobody else was hurt.'), []);
});
