import assert from 'node:assert/strict';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { dataDirOf, layersIn } from './data-dir.ts';

test('imported places lie where the caller, VARIORUM_HOME, XDG_DATA_HOME or the home folder says, in that order', () => {
  const env = { VARIORUM_HOME: '/v', XDG_DATA_HOME: '/x' };
  assert.equal(dataDirOf('/said', env), '/said');
  assert.equal(dataDirOf(undefined, env), join('/v', 'gazetteer'));
  assert.equal(dataDirOf(undefined, { XDG_DATA_HOME: '/x' }), join('/x', 'variorum', 'gazetteer'));
  assert.equal(
    dataDirOf(undefined, { XDG_DATA_HOME: '' }),
    join(homedir(), '.local', 'share', 'variorum', 'gazetteer'),
  );
});

test('a folder that is not there holds no layers', () => {
  assert.deepEqual(layersIn(join(tmpdir(), 'no', 'such', 'folder')), []);
});
