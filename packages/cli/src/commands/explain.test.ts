import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scratch, variorum } from '../testing/cli.ts';

const ATTACK = 'At least 12 civilians were killed in an air strike on Idlib on 3 May 2019, medics said.\n';

test('a claim is found by its whole id or its end, and drawn down to the words', () => {
  using folder = scratch({ 'a.txt': ATTACK });
  const listed = variorum(['explain', 'a.txt'], { cwd: folder.path });
  const tail = /^(toll-\d+)/m.exec(listed.out)?.[1];
  assert.ok(tail, listed.out + listed.err);
  const short = variorum(['explain', 'a.txt', tail], { cwd: folder.path });
  assert.equal(short.code, 0, short.err);
  const id = short.out.split(/\s/)[0]!;
  assert.match(id, /^[0-9a-f]{12}-toll-\d+$/);
  assert.equal(variorum(['explain', 'a.txt', id], { cwd: folder.path }).out, short.out);
  assert.match(short.out, /└─ /);
  assert.match(short.out, /“At least 12” \[0–11\)/);
  const { derivation } = JSON.parse(variorum(['explain', 'a.txt', tail, '--json'], { cwd: folder.path }).out);
  assert.ok(derivation.children.length > 0);
});

test('a claim that is not there ends with 4, a file that cannot be read with 3', () => {
  using folder = scratch({ 'a.txt': ATTACK });
  const lost = variorum(['explain', 'a.txt', 'toll-9999'], { cwd: folder.path });
  assert.deepEqual([lost.code, lost.out], [4, '']);
  assert.match(lost.err, /has no claim toll-9999/);
  assert.equal(variorum(['explain', 'b.txt', 'toll-1'], { cwd: folder.path }).code, 3);
});
