import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';

const root = resolve(import.meta.dirname, '..');
const path = join(root, 'README.md');
const readme = readFileSync(path, 'utf8');

/** A block whose first line is a command; the rest is what it printed. */
const SHOWN = /^```console\n\$ npx variorum ([^\n]+)\n([\s\S]*?)^```$/gm;

function printed(command: string): string {
  const bin = join(root, 'packages/cli/bin/variorum.mjs');
  const { stdout, status } = spawnSync(process.execPath, [bin, ...command.split(' ')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
  });
  assert.equal(status, 0, `variorum ${command} ended with ${status}`);
  return `${stdout.trimEnd()}\n`;
}

test('README shows what the commands really print', () => {
  const blocks = [...readme.matchAll(SHOWN)];
  assert.ok(blocks.length > 0, 'README shows no command');
  let actual = readme;
  for (const [block, command = ''] of blocks) {
    actual = actual.replace(block, () => `\`\`\`console\n$ npx variorum ${command}\n${printed(command)}\`\`\``);
  }
  if (process.env.UPDATE_README === '1') writeFileSync(path, actual);
  else
    assert.equal(readme, actual, 'after a change that is meant: UPDATE_README=1 npx node --test tools/readme.test.ts');
});

test('links between pages lead somewhere', () => {
  const pages = [
    'README.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'samples/README.md',
    'docs/terms.md',
    'docs/notices.md',
    'docs/codebook.md',
    'docs/decisions/README.md',
  ];
  for (const page of pages) {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, link = ''] of text.matchAll(/\]\(([^)#\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue;
      assert.ok(existsSync(join(root, page, '..', link)), `${page} links to ${link}, which is not there`);
    }
  }
});
