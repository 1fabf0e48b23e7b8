import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { complete, type Lock, missingFrom } from './complete-lock.ts';

test('npm ci will accept the lock on every machine: no optional package is missing from it', () => {
  const lock = JSON.parse(readFileSync(join(resolve(import.meta.dirname, '..'), 'package-lock.json'), 'utf8')) as Lock;
  assert.deepEqual(
    missingFrom(lock).map(({ name }) => name),
    [],
    'run: npm run lock',
  );
});

test('what is missing is added with its system and processor, and nothing else changes', () => {
  const tool = {
    version: '2.0.0',
    optionalDependencies: { 'tool-linux-x64': '2.0.0', 'tool-linux-x64-musl': '2.0.0' },
  };
  const lock: Lock = {
    packages: { '': {}, 'node_modules/tool': tool, 'node_modules/tool-linux-x64': { version: '2.0.0' } },
  };
  const whole = complete(lock);
  assert.deepEqual(missingFrom(whole), []);
  assert.deepEqual(whole.packages['node_modules/tool-linux-x64-musl'], {
    ...{ version: '2.0.0', cpu: ['x64'], dev: true, libc: ['musl'], optional: true, os: ['linux'] },
  });
  assert.deepEqual(complete(whole), whole);
  const odd = { packages: { 'node_modules/tool': { optionalDependencies: { other: '1.0.0' } } } };
  assert.throws(() => complete(odd), /other 1\.0\.0/);
});
