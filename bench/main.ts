/**
 * `npm run bench [-- reader|against REF|hostile|memory|jobs|store|reckoning|workbench]`: speed beside peers, what hostile input costs,
 * memory by how much is read (`memory 10 50 500` for other sizes), threads, what a dossier takes.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { against } from './against.ts';
import { hostileRows, SIZES } from './hostile.ts';
import { jobs } from './jobs.ts';
import type { Measured } from './measure.ts';
import { memory } from './memory.ts';
import { aims, contenders } from './peers.ts';
import { median, progress, row } from './print.ts';
import { benchTexts } from './texts.ts';

/** Rounds over all contenders, so that a busy moment of the machine does not fall on one of them alone. */
const ROUNDS = 3;

const root = resolve(import.meta.dirname, '..');
const parts = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const sizes = process.argv
  .slice(2)
  .filter((word) => /^\d+$/.test(word))
  .map(Number);
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores\n`);
if (parts[0] === 'against') await against(parts[1] ?? 'main', root);
if (wanted('reader')) readers();
if (wanted('hostile')) hostile();
if (wanted('memory')) memory(sizes);
if (wanted('jobs')) jobs();
if (wanted('store')) inItsOwn('store.ts');
if (wanted('reckoning')) inItsOwn('reckoning.ts');
if (wanted('workbench')) inItsOwn('workbench.ts');

function readers(): void {
  installPeers();
  const texts = benchTexts(root);
  console.log(
    `One core, ${texts.name}, ${(texts.bytes / 1e6).toFixed(2)} MB; medians over ${ROUNDS} processes, by processor time\n`,
  );
  const results = new Map<string, Measured[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 1; round <= ROUNDS; round++) {
    for (const { name } of contenders) {
      progress(`\rround ${round} of ${ROUNDS}: ${name.padEnd(30)}`);
      results.get(name)!.push(inOwnProcess(name));
    }
  }
  progress('\r\x1b[2K');
  row(['', 'MB/s', 'first pass', 'warm s', 'RSS MB', 'found', 'what it does']);
  for (const { name, does } of contenders) {
    const all = results.get(name)!;
    row([
      name,
      median(all.flatMap(({ speeds }) => speeds)).toFixed(2),
      median(all.map(({ first }) => first)).toFixed(2),
      median(all.map(({ warmSeconds }) => warmSeconds)).toFixed(0),
      median(all.map(({ rss }) => rss)).toFixed(0),
      String(all[0]!.found),
      does,
    ]);
  }
  const speedOf = (name: string): number => median(results.get(name)!.flatMap(({ speeds }) => speeds));
  console.log();
  for (const { name, times } of aims) {
    const ratio = speedOf(contenders[0]!.name) / speedOf(name);
    console.log(`${ratio.toFixed(2)} times ${name} (aim ${times})${ratio >= times ? '' : ', missed'}`);
  }
  console.log();
}

function hostile(): void {
  const head = SIZES.map((size) => `${size / 1e6} M`);
  console.log('Hostile input: seconds a million characters, by size\n');
  row(['', ...head, '', '', '']);
  let bent = 0;
  for (const { shape, seconds, linear } of hostileRows()) {
    if (!linear) bent++;
    row([shape, ...seconds.map((each) => each?.toFixed(3) ?? 'given up'), linear ? '' : 'grows', '', '']);
  }
  console.log(bent === 0 ? '\nall linear' : `\n${bent} grow faster than their size`);
  if (bent > 0) process.exitCode = 1;
}

/** A part that measures its own memory. */
function inItsOwn(file: string): void {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, file)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

function inOwnProcess(name: string): Measured {
  const out = execFileSync(process.execPath, [join(import.meta.dirname, 'measure.ts'), name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out) as Measured;
}

/** Peers are no part of the project: they are installed here, from a lock of their own, when a benchmark is run. */
function installPeers(): void {
  if (existsSync(join(import.meta.dirname, 'node_modules', '.package-lock.json'))) return;
  process.stderr.write('Installing the peers to measure beside (once)…\n');
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`the peers could not be installed${error ? `: ${error.message}` : ''}`);
}
