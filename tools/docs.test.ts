/** What the pages promise must exist: commands, options, scripts. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { commands } from '../packages/cli/src/commands/index.ts';

const root = resolve(import.meta.dirname, '..');
const pages = globSync(['*.md', 'docs/**/*.md', '{samples,evaluation,bench,packages/*}/*.md'], { cwd: root }).sort();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

test('every command and option that a page shows exists', async () => {
  const known = new Map<string, readonly string[]>();
  for (const entry of commands) {
    const { options } = await entry.load();
    known.set(
      entry.name,
      options.map(({ name }) => name),
    );
  }
  let checked = 0;
  for (const page of pages) {
    for (const [line, name = ''] of read(page).matchAll(/\bvariorum ([a-z]+)\b[^\n`]*/g)) {
      const shown = line.split(/\s{2,}/)[0]!;
      const isCall = /(npx |`)$/.test(before(page, line));
      if (!isCall) continue;
      checked++;
      assert.ok(known.has(name), `${page}: there is no command "variorum ${name}"`);
      for (const [, option = ''] of shown.matchAll(/ --([a-z][a-z-]+)/g)) {
        assert.ok(option === 'help' || known.get(name)!.includes(option), `${page}: ${name} has no option --${option}`);
      }
    }
  }
  assert.ok(checked >= 5, `only ${checked} commands were found in the pages`);
});

function before(page: string, line: string): string {
  const text = read(page);
  const at = text.indexOf(line);
  return text.slice(Math.max(0, at - 4), at);
}

test('every npm script that a page shows exists', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const shown = pages.flatMap((page) =>
    [...read(page).matchAll(/\bnpm (?:run ([a-z-]+)|(start|test))\b/g)].map(([, script, short]) => script ?? short!),
  );
  assert.ok(shown.length > 2);
  assert.deepEqual(
    shown.filter((name) => scripts[name] === undefined),
    [],
  );
});
