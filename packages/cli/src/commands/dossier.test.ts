import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { openWriter } from '@variorum/store';
import { scratch, variorum } from '../testing/cli.ts';

const REPORT = 'Dead in Idlib\n\nAt least 40 civilians were killed in Idlib on 3 May 2019, the Red Crescent said.\n';
const OTHER = 'More than 900 people fled Saraqib on 20 December 2019, according to the United Nations.\n';
const json = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** A dossier with two reports, in a folder of its own. */
function filled() {
  const files = scratch({ 'in/a.txt': REPORT, 'in/b.txt': OTHER, 'in/empty.txt': '' });
  const run = (...args: readonly string[]) => variorum(args, { cwd: files.path });
  assert.equal(run('init', 'd').code, 0);
  return { ...files, run, added: run('add', '--dossier', 'd', '--json', 'in') };
}

test('what is added is listed, shown and found; what failed is listed with its reason and can be tried again', () => {
  using dossier = filled();
  const { run, added, path } = dossier;
  assert.equal(added.code, 2, added.err);
  assert.deepEqual(
    json(added.out).map(({ kind }) => kind),
    ['added', 'added', 'failed'],
  );
  assert.match(added.err, /in\/empty\.txt gave no report: The file is empty\. \[input\/empty\]/);
  assert.match(added.err, /2 reports added, 1 input without a report/);
  const listed = json(run('list', '-d', 'd', '--json').out);
  assert.equal(listed.length, 2);
  assert.match(run('list', '-d', 'd', '--failed').out, /^in\/empty\.txt {2}The file is empty\. \[input\/empty\]/);
  const id = listed.find(({ input }: { input: string }) => input === 'in/a.txt').id as string;
  const shown = run('show', '-d', 'd', id.slice(7, 15));
  assert.match(shown.out, /At least 40 civilians were killed/);
  assert.equal(run('show', '-d', 'd', '--original', id).out, REPORT);
  assert.match(run('find', '-d', 'd', 'saraqib').out, /b\.txt|Saraqib/);
  assert.equal(run('find', '-d', 'd', 'nothing-of-it').code, 4);
  assert.equal(json(run('find', '-d', 'd', '--measure', 'killed', '--least', '45', '--json').out).length, 1);
  const again = run('add', '-d', 'd', 'in/a.txt', 'in/b.txt');
  assert.equal(again.code, 0);
  assert.match(again.err, /0 reports added, 2 inputs there already/);
  writeFileSync(join(path, 'in/empty.txt'), 'Nine people were killed in Hama on 4 May 2019.');
  assert.match(run('add', '-d', 'd', '--retry-failed').err, /1 report added/);
  assert.equal(run('list', '-d', 'd', '--failed').out, '');
});

test('decisions, history and undoing; a removed report is hidden and comes back', () => {
  using dossier = filled();
  const { run } = dossier;
  const [first] = json(run('find', '-d', 'd', '--measure', 'killed', '--json').out);
  const claim = first.claim.id as string;
  const report = first.report.id as string;
  assert.equal(run('decide', 'reject', claim, '-d', 'd', '--as', 'Ada', '--note', 'a headline').code, 0);
  assert.equal(run('find', '-d', 'd', '--measure', 'killed').code, 4);
  const stale = run('decide', 'accept', claim, '-d', 'd', '--seen', 'none');
  assert.equal(stale.code, 9);
  assert.match(stale.err, /rejected by Ada/);
  const [entry] = json(run('log', '-d', 'd', '--kind', 'decided', '--json').out);
  assert.deepEqual([entry.act, entry.actor, entry.note], ['reject', 'Ada', 'a headline']);
  assert.equal(run('decide', 'undo', String(entry.seq), '-d', 'd').code, 0);
  assert.equal(json(run('find', '-d', 'd', '--measure', 'killed', '--json').out).length, 1);
  assert.match(run('show', '-d', 'd', claim).out, /reject: a headline[\s\S]*undo of entry/);
  assert.equal(run('remove', '-d', 'd', report.slice(7, 19)).code, 0);
  assert.equal(json(run('list', '-d', 'd', '--json').out).length, 1);
  assert.equal(run('remove', '-d', 'd', '--undo', report).code, 0);
  assert.equal(json(run('list', '-d', 'd', '--json').out).length, 2);
  assert.equal(run('decide', 'accpt', claim, '-d', 'd').code, 1);
});

test('verify names what was tampered with; rebuild and bundle give the same dossier', () => {
  using dossier = filled();
  const { run, path } = dossier;
  const before = run('list', '-d', 'd', '--json').out;
  assert.match(run('verify', '-d', 'd').out, /all as recorded/);
  assert.equal(run('rebuild', '-d', 'd').code, 0);
  assert.equal(run('list', '-d', 'd', '--json').out, before);
  assert.equal(run('bundle', '-d', 'd', 'd.zip').code, 0);
  assert.equal(run('unbundle', 'd.zip', 'e').code, 0);
  assert.equal(run('list', '-d', 'e', '--json').out, before);
  const originals = join(path, 'd', 'originals');
  appendFileSync(join(originals, readdirSync(originals)[0]!), 'x');
  const found = run('verify', '-d', 'd');
  assert.equal(found.code, 7);
  assert.match(found.out, /original\/altered/);
  renameSync(join(path, 'd.zip'), join(path, 'cut.zip'));
  writeFileSync(join(path, 'cut.zip'), 'no zip');
  assert.equal(run('unbundle', 'cut.zip', 'f').code, 7);
});

test('while one process writes, a second is refused by the name of the first, and reading goes on', async () => {
  using dossier = filled();
  const pen = { actor: 'Ada', software: { name: 'test', version: '1' }, now: () => new Date() };
  const writer = await openWriter({ folder: join(dossier.path, 'd'), pen });
  try {
    const refused = dossier.run('add', '-d', 'd', 'in/a.txt');
    assert.equal(refused.code, 8);
    assert.match(refused.err, new RegExp(`process ${process.pid} on .* started by Ada`));
    assert.equal(json(dossier.run('list', '-d', 'd', '--json').out).length, 2);
  } finally {
    await writer.close();
  }
  assert.equal(dossier.run('add', '-d', 'd', 'in/a.txt').code, 0);
});

test('a dossier is found from a folder inside it, and its absence is told', () => {
  using dossier = filled();
  const inside = variorum(['list', '--json'], { cwd: join(dossier.path, 'd', 'readings') });
  assert.equal(json(inside.out).length, 2);
  const outside = variorum(['list'], { cwd: dossier.path });
  assert.equal(outside.code, 4);
  assert.match(outside.err, /variorum init FOLDER/);
  assert.equal(dossier.run('init', 'd').code, 1);
});

test('serve shows a dossier', async (context) => {
  using dossier = filled();
  const bin = resolve(import.meta.dirname, '..', '..', 'bin', 'variorum.mjs');
  const child = spawn(process.execPath, [bin, 'serve', 'd', '--port', '0', '--conflict', 'elsewhere'], {
    cwd: dossier.path,
  });
  const closed = once(child, 'close');
  let said = '';
  let complained = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complained += chunk;
  });
  await new Promise<void>((go) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('\n')) go();
    });
    child.on('close', () => go());
  });
  try {
    if (complained.includes('the pages are not built')) {
      context.skip('the pages are not built: npm start builds them');
      return;
    }
    const url = /http:\S+/.exec(said)?.[0];
    assert.ok(url, complained);
    const start = new URL(url);
    const api = new URL('/api/reports', start);
    assert.equal((await fetch(api)).status, 401, 'who does not know the token is let in');
    const headers = { authorization: `Bearer ${start.searchParams.get('token')}` };
    const { total } = (await (await fetch(api, { headers })).json()) as { total: number };
    assert.equal(total, 2);
    const stands = new URL('/api/standings', start);
    const { conflict } = (await (await fetch(stands, { headers })).json()) as { conflict: string };
    assert.equal(conflict, 'elsewhere');
  } finally {
    child.kill();
    await closed;
  }
});

test('where a source stands is decided, followed by figures, and undone', () => {
  using files = scratch({
    'in/manifest.csv':
      'file,title,publisher,published,language\na.txt,,The Morning,2019-05-06,en\nb.txt,,The Evening,2019-05-06,en\n',
    'in/a.txt': 'The Morning Committee said that 40 civilians were killed in Saraqib on 5 May 2019.\n',
    'in/b.txt': 'The Evening Committee said that 40 civilians were killed in Saraqib on 5 May 2019.\n',
  });
  const run = (...args: readonly string[]) => variorum(args, { cwd: files.path });
  assert.equal(run('init', 'd').code, 0);
  assert.equal(run('add', '-d', 'd', 'in').code, 0);
  const kinds = (): readonly string[] =>
    JSON.parse(run('figures', '-d', 'd', '--json').out).findings.map(({ kind }: { kind: string }) => kind);
  assert.deepEqual(kinds(), ['agreement']);
  const wrong = run('decide', 'stand', 'Morning Committee', 'hero', '-d', 'd');
  assert.equal(wrong.code, 1, wrong.err);
  assert.match(wrong.err, /hero is no standing/);
  const unknown = run('decide', 'stand', 'Morning Comittee', 'party', 'one side', '-d', 'd');
  assert.equal(unknown.code, 4, unknown.err);
  assert.match(unknown.err, /Did you mean .*Morning Committee/);
  const first = run('decide', 'stand', 'the morning committee', 'party', 'one side', '-d', 'd', '--json');
  assert.equal(first.code, 0, first.err);
  const second = run('decide', 'stand', 'The Evening Committee', 'party', 'the other side', '-d', 'd');
  assert.equal(second.code, 0, second.err);
  assert.deepEqual(kinds(), ['opposed-agreement']);
  assert.equal(run('decide', 'undo', String(JSON.parse(first.out).seq), '-d', 'd').code, 0);
  assert.deepEqual(kinds(), ['agreement']);
});
