import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const PROGRAM = resolve(import.meta.dirname, '..', 'bin', 'variorum.mjs');

/** What a command line loads from outside, by package. */
function packagesLoadedBy(...args: readonly string[]): ReadonlySet<string> {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', join(import.meta.dirname, 'testing', 'told-loads.ts'), PROGRAM, ...args],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  assert.match(stderr, new RegExp(`^loaded file:.*/commands/${args[0]}\\.ts$`, 'm'), 'the loads are not told');
  return new Set([...stderr.matchAll(/^loaded .*node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)].map(([, name]) => name!));
}

/** What only a server needs, and takes longer to load than all that such a command does. */
const HEAVY = ['hono', 'zod', '@hono/zod-openapi', 'linkedom', 'pg'];

test('commands that serve nothing load no server, so that they start at once', () => {
  for (const command of ['figures', 'contradictions', 'control', 'events', 'sources']) {
    const loaded = packagesLoadedBy(command, '--help');
    assert.deepEqual(
      HEAVY.filter((name) => loaded.has(name)),
      [],
      command,
    );
  }
});
