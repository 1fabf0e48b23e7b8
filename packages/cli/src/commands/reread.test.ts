import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepOriginal, openDossier, openWriter } from '@variorum/store';
import { scratch, variorum } from '../testing/cli.ts';

const TEXT = 'At least 40 civilians were killed in Idlib on 3 May 2019, the Red Crescent said.\n';

test('a reading of a lesser reader is read anew, once, with what was known beside the text; what is as it was stays', async () => {
  using files = scratch({ 'in/b.txt': 'Nine people were killed in Hama on 4 May 2019, doctors said.\n' });
  const run = (...args: readonly string[]) => variorum(args, { cwd: files.path });
  assert.equal(run('init', 'd').code, 0);
  assert.equal(run('add', '-d', 'd', 'in', '--publisher', 'A Paper', '--date', '2019-05-05').code, 0);
  const folder = join(files.path, 'd');
  const pen = { actor: 'a test', software: { name: 'test', version: '1' }, now: () => new Date() };
  const writer = await openWriter({ folder, pen });
  const bytes = Buffer.from(TEXT);
  const { original } = await keepOriginal(writer.layout, bytes);
  const id = `sha256:${original}`;
  const facts = { title: null, publisher: 'The Morning', published: '2019-05-04', language: 'en', authors: [] };
  const told = [{ code: 'text/nul-characters', severity: 'warning' }];
  const capture = { original, part: null, tool: { name: 'test', version: '1' }, given: facts, told };
  const poor = { report: { id, input: 'a.txt', text: TEXT, ...facts, about: [] }, claims: [], notices: [], capture };
  const line = Buffer.from(`${JSON.stringify(poor)}\n`);
  await writer.add([{ input: 'a.txt', original, bytes: bytes.length, readings: [{ id, line }], failure: null }]);
  await writer.close();

  const first = run('reread', '-d', 'd', '--json');
  assert.equal(first.code, 0, first.err);
  assert.match(first.err, /2 reports read again, 1 reading changed/);
  assert.deepEqual(JSON.parse(first.out), { report: id });
  const dossier = await openDossier({ folder });
  const reading = await dossier.reading(id);
  assert.equal(reading?.claims[0]?.kind, 'toll');
  assert.deepEqual([reading?.report.publisher, reading?.report.published], ['The Morning', '2019-05-04']);
  assert.equal(reading?.notices[0]?.code, 'text/nul-characters');
  const entries = [...dossier.log()].length;
  await dossier.close();
  assert.match(run('reread', '-d', 'd', id.slice(7, 19)).err, /1 report read again, 0 readings changed/);
  const again = await openDossier({ folder });
  assert.equal([...again.log()].length, entries, 'nothing is written where nothing differs');
  await again.close();
  assert.equal(run('verify', '-d', 'd', '--quick').code, 0);
  assert.equal(run('reread', '-d', 'd', 'ffff').code, 4);
});
