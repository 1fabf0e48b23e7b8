import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { scratch, variorum } from '../testing/cli.ts';

const row = (day: string, town: string): string =>
  `${day},Nine dead in ${town},"At least nine people were killed in ${town} on ${day}, doctors said."\n`;
const HEADER = '"Day, local",Kopf,Wortlaut\n';
const files = {
  'one.csv': `${HEADER}${row('2019-05-03', 'Idlib')}`,
  'two.csv': `${HEADER}${row('2019-05-04', 'Hama')}${row('2019-05-05', 'Homs')}`,
  'other.csv': 'a,b\n1,2\n',
  'columns.json': JSON.stringify({ text: 'Wortlaut', title: 'Kopf', published: 'Day, local' }),
};

function dossier() {
  const folder = scratch(files);
  const run = (...args: readonly string[]) => variorum(args, { cwd: folder.path });
  assert.equal(run('init', 'd').code, 0);
  return { ...folder, run };
}

const listed = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly published: string | null; readonly title: string | null });

test('columns, once said, serve every later table of that shape, also after a move', () => {
  using folder = dossier();
  const { run, path } = folder;
  const lost = run('add', '-d', 'd', 'one.csv');
  assert.equal(lost.code, 3);
  assert.match(lost.err, /Wortlaut.*table\/needs-mapping/s);
  assert.match(run('add', '-d', 'd', '--columns', 'columns.json', '--retry-failed').err, /1 report added/);
  assert.match(run('add', '-d', 'd', 'two.csv').err, /2 reports added/);
  assert.deepEqual(
    listed(run('list', '-d', 'd', '--json').out).map(({ published, title }) => [published, title]),
    [
      ['2019-05-03', 'Nine dead in Idlib'],
      ['2019-05-04', 'Nine dead in Hama'],
      ['2019-05-05', 'Nine dead in Homs'],
    ],
  );
  assert.equal(run('add', '-d', 'd', 'other.csv').code, 3, 'another shape is no table of that one');
  // What was read is checked by the columns of then, whatever is kept now.
  writeFileSync(join(path, 'd', 'columns.json'), '[{"text":["Kopf"]}]');
  assert.match(run('verify', '-d', 'd').out, /3 readings.*all as recorded/);
  assert.equal(run('bundle', '-d', 'd', 'd.zip').code, 0);
  assert.equal(run('unbundle', 'd.zip', 'e').code, 0);
  assert.equal(readFileSync(join(path, 'e', 'columns.json'), 'utf8'), '[{"text":["Kopf"]}]');
  assert.ok(!existsSync(join(path, 'e', 'README.txt')));
});

test('several columns make one text, said on the command line', () => {
  using folder = dossier();
  const { run } = folder;
  assert.equal(run('add', '-d', 'd', 'one.csv', '--columns', 'text=Kopf+Wortlaut').code, 0);
  assert.equal(run('find', '-d', 'd', '"nine dead in idlib"').code, 0);
});

test('what is wrong with columns is said with those that there are', () => {
  using folder = dossier();
  const { run, path } = folder;
  const missing = run('add', '-d', 'd', 'one.csv', '--columns', 'text=Body');
  assert.equal(missing.code, 3);
  assert.match(missing.err, /no column .*Body.*it has.*Day, local.*Kopf.*Wortlaut/);
  for (const [given, says] of [
    ['title=Kopf', /“text” must name/],
    ['text=Wortlaut,date=Day', /no field “date”, only text, title/],
    ['text', /cannot be read: ENOENT/],
    ['=x', /no FIELD=COLUMN/],
  ] as const) {
    const refused = run('add', '-d', 'd', 'one.csv', '--columns', given);
    assert.deepEqual([given, refused.code], [given, 1]);
    assert.match(refused.err, says);
  }
  writeFileSync(join(path, 'd', 'columns.json'), '{');
  const broken = run('add', '-d', 'd', 'one.csv');
  assert.equal(broken.code, 7);
  assert.match(broken.err, /columns\.json holds no list of columns\nMend it, or delete it/);
});
