import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { commands } from './commands/index.ts';
import { EXIT_CODES } from './faults.ts';
import { run } from './main.ts';
import { nearest } from './nearest.ts';

/** Runs a command line in this process and keeps what it printed. */
async function ran(...args: readonly string[]) {
  let out = '';
  let err = '';
  const ending = await run(args, {
    out: async (chunk) => {
      out += chunk.toString();
    },
    say: (line) => {
      err += `${line}\n`;
    },
    progress: () => {},
    interactive: false,
    columns: 100,
    colour: false,
  });
  return { ending, out, err };
}

test('help names every command, every option and every exit code', async () => {
  const { ending, out } = await ran('--help');
  assert.equal(ending, 'ok');
  for (const { name, summary } of commands) assert.ok(out.includes(name) && out.includes(summary));
  for (const { code, says } of Object.values(EXIT_CODES))
    assert.match(out, new RegExp(`^ +${code} +${says.slice(0, 20)}`, 'm'));
  for (const { name, summary, load } of commands) {
    const command = await load();
    assert.deepEqual([command.name, command.summary], [name, summary]);
    const page = (await ran(name, '--help')).out;
    for (const option of command.options) assert.ok(page.includes(`--${option.name}`), `${name} --${option.name}`);
  }
});

test('exit codes are all different', () => {
  const codes = Object.values(EXIT_CODES).map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
});

test('what was mistyped gets a suggestion', async () => {
  const cases: readonly (readonly [readonly string[], RegExp])[] = [
    [['evalaute', 'x'], /Did you mean "variorum evaluate"\?/],
    [['read', '--publsher', 'x', 'y'], /Did you mean --publisher\?/],
    [['compare', '--measure', 'kiled', 'x'], /Did you mean killed\?/],
    [['compare', '--policy', 'greded', 'x'], /Did you mean graded\?/],
    [['frobnicate'], /Commands: read, /],
  ];
  for (const [args, advice] of cases) {
    const { ending, err } = await ran(...args);
    assert.equal(ending, 'usage');
    assert.match(err, advice);
  }
});

test('a command line that makes no sense ends as usage, with a reason', async () => {
  const cases: readonly (readonly string[])[] = [
    [],
    ['read'],
    ['read', 'x', '--jobs'],
    ['read', 'x', '--jobs', 'many'],
    ['read', 'x', '--jobs', '0'],
    ['read', 'x', '--date', '22/08/2019'],
    ['explain'],
    ['explain', 'a', 'b', 'c'],
    ['evaluate'],
    ['evaluate', '--misses=yes', 'x'],
    ['serve', '--port', 'x'],
  ];
  for (const args of cases) {
    const { ending, out, err } = await ran(...args);
    assert.equal(ending, 'usage', args.join(' '));
    assert.ok((out + err).length > 0);
  }
});

test('a suggestion is only made where it is near', () => {
  assert.equal(nearest('raed', ['read', 'serve']), 'read');
  assert.equal(nearest('exp', ['read', 'explain']), 'explain');
  assert.equal(nearest('zzzz', ['read', 'serve']), undefined);
});

test('--version says which version this is', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  for (const flag of ['--version', '-V'])
    assert.deepEqual(await ran(flag), { ending: 'ok', out: `variorum ${version}\n`, err: '' });
});
