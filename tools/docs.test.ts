/** What the pages promise must exist: commands, options, scripts, and a line for every notice. */
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

test('every notice code in the code has its line in docs/notices.md', () => {
  const documented = new Set(
    [...read('docs/notices.md').matchAll(/`([a-z0-9]+(?:[/-][a-z0-9]+)*)`/g)].map(([, code]) => code!),
  );
  const used = new Set<string>();
  for (const path of globSync('packages/*/src/**/*.ts', { cwd: root })) {
    if (/\.test\.ts$|\/testing\//.test(path)) continue;
    const code = read(path);
    // A notice is the object that has both a code and a severity.
    for (const [object] of code.matchAll(/\{[^{}]*\bcode: '[^']+'[^{}]*/g)) {
      if (/\bseverity\b/.test(object)) used.add(/\bcode: '([^']+)'/.exec(object)![1]!);
    }
    // Capture hands its codes on as words of their own.
    if (!path.startsWith('packages/cli/')) continue;
    for (const [, word = ''] of code.matchAll(/'((?:input|manifest|reader|text)\/[a-z0-9-]+)'/g)) used.add(word);
  }
  assert.ok(used.size > 3, `only ${used.size} notice codes were found`);
  assert.deepEqual([...used].filter((code) => !documented.has(code)).sort(), []);
});
