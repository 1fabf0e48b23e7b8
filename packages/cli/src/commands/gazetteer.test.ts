import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scratch, variorum } from '../testing/cli.ts';

/** Two records as GeoNames writes them: 19 columns, of which the readme of the dump tells the order. */
function record(id: number, name: string, other: string): string {
  const fields = [id, name, name, other, '35.5', '36.6', 'P', 'PPL', 'SY', '', '12', '', '', '', '900', '', '300'];
  return `${[...fields, 'Asia/Damascus', '2019-01-01'].join('\t')}\n`;
}

test('a country is taken in, once and again, and what is no record is told', () => {
  using folder = scratch({ 'SY.txt': `${record(990001, 'Qaryat al Jadid', 'Karyat Jadid')}nonsense\n` });
  const home = { VARIORUM_HOME: folder.path };
  const first = variorum(['gazetteer', 'import', 'SY.txt', '--json'], { cwd: folder.path, env: home });
  assert.equal(first.code, 2, first.err);
  const report = JSON.parse(first.out);
  assert.deepEqual([report.places, report.malformed.count], [1, 1]);
  assert.ok(report.file.startsWith(folder.path));
  assert.match(first.err, /1 line could not be read\n {2}.*SY\.txt, line 2: nonsense/);
  const again = variorum(['gazetteer', 'import', 'SY.txt'], { cwd: folder.path, env: home });
  assert.match(again.out, /^1 place with \d+ names? in /);
  const read = variorum(['read', '-', '--date', '2019-08-22'], {
    ...{ cwd: folder.path, env: home, input: 'Seven people were killed in Karyat Jadid on Monday.\n' },
  });
  assert.match(read.out, /geonames:990001/);
});

test('what is no dump ends with 3, what makes no sense with 1', () => {
  using folder = scratch({ 'notes.txt': 'no dump at all\n' });
  const run = (...args: readonly string[]) =>
    variorum(['gazetteer', ...args], { cwd: folder.path, env: { VARIORUM_HOME: folder.path } }).code;
  assert.deepEqual([run('import', 'notes.txt'), run('import', 'missing.txt')], [3, 3]);
  assert.deepEqual([run(), run('import'), run('imprt', 'notes.txt'), run('import', 'a', 'b', 'c')], [1, 1, 1, 1]);
});
