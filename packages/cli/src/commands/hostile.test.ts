/** `add` on a folder made to hurt it: everything ends with a name, the good is in, and nothing else is touched. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Notice } from '@variorum/engine';
import type { Outcome } from '@variorum/store';
import { scratch, variorum } from '../testing/cli.ts';
import { type Expected, writeHostile } from '../testing/hostile-corpus.ts';

/** Milliseconds for the whole folder, on a slow machine with others at work; alone it takes a tenth. */
const SOON = 240_000;
/** MiB that the process may ever hold: place names, two threads, and what the limits of capture allow one parser. */
const MOST_MEMORY = 2_048;
const OWN = 'what its owner never handed over';
const BIN = resolve(import.meta.dirname, '..', '..', 'bin', 'variorum.mjs');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** MiB; 0 where the system does not tell. */
  readonly memory: number;
}

/** Runs the command and watches its memory. */
async function watched(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<Run> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, ...env }, timeout: SOON });
  let [out, err, memory] = ['', '', 0];
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  const looking = setInterval(() => {
    const status = `/proc/${child.pid}/status`;
    const peak = existsSync(status) ? /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'))?.[1] : undefined;
    memory = Math.max(memory, Number(peak ?? 0) / 1024);
  }, 50);
  const [code] = (await once(child, 'close')) as [number | null];
  clearInterval(looking);
  return { code, out, err, memory };
}

/** Every file below a folder, as it is: its kind, its size, when it was last written. */
function stateOf(folder: string, without: readonly string[]): Readonly<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (without.some((each) => name === each || name.startsWith(`${each}/`))) continue;
    const { mode, size, mtimeMs } = lstatSync(join(folder, name));
    state[name] = `${mode} ${size} ${mtimeMs}`;
  }
  return state;
}

describe('a folder made to hurt who adds it', () => {
  let files: ReturnType<typeof scratch>;
  let expected: Readonly<Record<string, Expected>>;
  let run: Run;
  let outcomes: ReadonlyMap<string, Outcome>;
  let untouched: Readonly<Record<string, string>>;
  const WITHOUT = ['d', 'tmp'];
  const again = (...args: readonly string[]) => variorum(args, { cwd: files.path });
  const json = <T>(out: string): readonly T[] =>
    out
      .trim()
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as T);

  before(async () => {
    files = scratch({ 'own.txt': OWN, 'tmp/.here': '', 'home/.here': '', 'in/.here': '' });
    expected = writeHostile(join(files.path, 'in'), join(files.path, 'own.txt'));
    assert.equal(again('init', 'd').code, 0);
    untouched = stateOf(files.path, WITHOUT);
    // Tables, and JSON of whatever kind, are only read when they are named.
    const tables = Object.keys(expected).filter((name) => /\.(?:csv|xlsx|json)$/.test(name));
    const env = {
      HOME: join(files.path, 'home'),
      TMPDIR: join(files.path, 'tmp'),
      XDG_CACHE_HOME: process.env.XDG_CACHE_HOME ?? join(process.env.HOME ?? '', '.cache'),
    };
    run = await watched(['add', '-d', 'd', '--json', 'in', ...tables.map((name) => `in/${name}`)], files.path, env);
    outcomes = new Map(json<Outcome>(run.out).map((outcome) => [relative('in', outcome.input), outcome]));
  });
  after(() => files[Symbol.dispose]());

  it('ends, within its limits of time and memory, with some inputs not read', (test) => {
    test.diagnostic(`largest memory ${run.memory.toFixed(0)} MiB`);
    assert.equal(run.code, 2, run.err);
    assert.ok(run.memory < MOST_MEMORY, `${run.memory.toFixed(0)} MiB`);
  });

  it('ends with a name for every input', () => {
    assert.deepEqual([...outcomes.keys()].sort(), Object.keys(expected).sort());
    for (const [name, { read, told }] of Object.entries(expected)) {
      const { kind, failure } = outcomes.get(name)!;
      assert.deepEqual({ name, read: kind !== 'failed' }, { name, read }, JSON.stringify(failure));
      if (!read) {
        assert.equal(failure?.code, told, `${name}: ${JSON.stringify(failure)}`);
        assert.ok(run.err.includes(`in/${name} gave no report: `), `${name} is not listed with its reason`);
      }
    }
  });

  it('tells what is odd about what it read', () => {
    for (const [name, { read, told }] of Object.entries(expected)) {
      if (!read || told === null) continue;
      const [id] = outcomes.get(name)!.reports;
      const [shown] = json<{ notices: readonly Notice[] }>(again('show', '-d', 'd', '--json', id!).out);
      assert.ok(
        shown?.notices.some(({ code }) => code === told),
        `${name}: ${JSON.stringify(shown?.notices.map(({ code }) => code))}`,
      );
    }
  });

  it('has the good ones, word for word, and nothing that was not handed over', () => {
    const good = Object.keys(expected).filter((name) => name.startsWith('good/'));
    assert.equal(good.length, 4);
    for (const name of good) assert.equal(outcomes.get(name)?.kind, 'added', name);
    assert.equal(again('find', '-d', 'd', '"40 civilians were killed in Idlib"').code, 0);
    assert.equal(again('find', '-d', 'd', `"${OWN}"`).code, 4);
    assert.equal(again('find', '-d', 'd', 'root').code, 4);
    const originals = readdirSync(join(files.path, 'd', 'originals'));
    for (const name of originals) {
      assert.ok(!readFileSync(join(files.path, 'd', 'originals', name)).includes(OWN));
    }
  });

  it('touched nothing outside of the dossier', () => {
    assert.deepEqual(stateOf(files.path, WITHOUT), untouched);
    assert.deepEqual(readdirSync(join(files.path, 'tmp')), ['.here']);
    assert.deepEqual(readdirSync(join(files.path, 'd', 'tmp')), []);
    for (const path of ['/tmp/variorum-evil.txt', join(files.path, '..', 'evil.txt')])
      assert.ok(!existsSync(path), path);
  });

  it('verifies, text by text out of the originals', () => {
    const { code, out } = again('verify', '-d', 'd', '--json');
    const checked = JSON.parse(out) as { readonly problems: readonly unknown[]; readonly readings: number };
    assert.deepEqual(checked.problems, []);
    assert.equal(code, 0);
    assert.equal(
      checked.readings,
      [...outcomes.values()].reduce((sum, { reports }) => sum + reports.length, 0),
    );
  });

  it('takes in again what failed, and only that; what was mended is in then', () => {
    const failed = [...outcomes.values()].filter(({ kind }) => kind === 'failed').map(({ input }) => input);
    writeFileSync(
      join(files.path, 'in', 'deep', 'page.html'),
      '<html><p>Six people were killed in Azaz on 7 May 2019.',
    );
    const retried = again('add', '-d', 'd', '--retry-failed', '--json');
    assert.equal(retried.code, 2, retried.err);
    const after = json<Outcome>(retried.out);
    assert.deepEqual(after.map(({ input }) => input).sort(), failed.sort());
    assert.deepEqual(
      after.filter(({ kind }) => kind !== 'failed').map(({ input, kind }) => [input, kind]),
      [['in/deep/page.html', 'added']],
    );
    assert.equal(json(again('list', '-d', 'd', '--failed', '--json').out).length, failed.length - 1);
  });
});
