/** The reckoning over generated claims: `node bench/reckoning.ts [SIZE…]`, each size in a process of its own for its memory. */
import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { type OpenReckoning, openReckoning, type Reading } from '@variorum/engine';
import { generatedWar } from './claims.ts';

const SIZES = [10_000, 100_000, 1_000_000];
/** Scopes asked for their bounds, and findings worded, spread over all. */
const ASKED = 500;
/** Claims that come later, one at a time, spread over all; and then go again. */
const CHANGED = 100;

const [first, ...more] = process.argv.slice(2);
if (first === '--one') console.log(JSON.stringify(measured(Number(more[0]))));
else table(first === undefined ? SIZES : [first, ...more].map(Number));

interface Measured {
  readonly seconds: number;
  /** Seconds of all threads, the collector's with them: other work on the machine changes these less. */
  readonly cpu: number;
  readonly findings: number;
  readonly subjects: number;
  /** Milliseconds: the median, and the longest. */
  readonly band: readonly [number, number];
  readonly word: readonly [number, number];
  /** One claim taken out; one put in. By the clock, and of the processor alone. */
  readonly withdraw: readonly [number, number];
  readonly add: readonly [number, number];
  readonly addCpu: readonly [number, number];
  /** MB: of the claims alone, and the most while reckoning. */
  readonly memory: readonly [number, number];
}

function measured(size: number): Measured {
  const { readings: all, gazetteer } = generatedWar(size);
  const { readings, late } = heldBack(all);
  const before = process.memoryUsage().rss / 1e6;
  const began = performance.now();
  const worked = process.cpuUsage();
  const reckoning = openReckoning(readings, gazetteer);
  const seconds = (performance.now() - began) / 1000;
  const { user, system } = process.cpuUsage(worked);
  const cpu = (user + system) / 1e6;
  const claims = readings.flatMap((reading) => reading.claims);
  const band = times(claims, ({ id }) => reckoning.band(id));
  const word = times(reckoning.findings, (outline) => reckoning.finding(outline));
  const { findings, subjects } = reckoning;
  const changes = changed(reckoning, late);
  const most = process.resourceUsage().maxRSS / 1000;
  return { seconds, cpu, findings: findings.length, subjects, band, word, ...changes, memory: [before, most] };
}

function times<T>(all: readonly T[], ask: (one: T) => unknown): readonly [number, number] {
  const each: number[] = [];
  const step = Math.max(1, Math.floor(all.length / ASKED));
  for (let i = 0; i < all.length; i += step) {
    const began = performance.now();
    ask(all[i]!);
    each.push(performance.now() - began);
  }
  return middleAndLast(each);
}

function middleAndLast(each: number[]): readonly [number, number] {
  each.sort((a, b) => a - b);
  return [each[each.length >> 1] ?? 0, each.at(-1) ?? 0];
}

/** All but a few claims, and those few, each in a reading of its own. */
function heldBack(all: readonly Reading[]): {
  readonly readings: readonly Reading[];
  readonly late: readonly Reading[];
} {
  const step = Math.max(1, Math.floor(all.length / CHANGED));
  const late: Reading[] = [];
  const readings = all.map((reading, i) => {
    if (i % step !== 0 || reading.claims.length === 0) return reading;
    const claim = reading.claims[i % reading.claims.length]!;
    late.push({ ...reading, claims: [claim] });
    return { ...reading, claims: reading.claims.filter((each) => each !== claim) };
  });
  return { readings, late };
}

function changed(reckoning: OpenReckoning, late: readonly Reading[]): Pick<Measured, 'withdraw' | 'add' | 'addCpu'> {
  const [withdraw, add, addCpu]: [number[], number[], number[]] = [[], [], []];
  for (const reading of late) {
    const worked = process.cpuUsage();
    const began = performance.now();
    reckoning.add(reading);
    add.push(performance.now() - began);
    const { user, system } = process.cpuUsage(worked);
    addCpu.push((user + system) / 1000);
  }
  for (const { claims } of late) {
    const began = performance.now();
    reckoning.withdraw(claims.map(({ id }) => id));
    withdraw.push(performance.now() - began);
  }
  return { withdraw: middleAndLast(withdraw), add: middleAndLast(add), addCpu: middleAndLast(addCpu) };
}

function table(sizes: readonly number[]): void {
  console.log('Reckoning: generated claims set side by side, every finding found; words are made when asked for\n');
  row([
    'claims',
    'seconds',
    'of cpu',
    'cpu µs a claim',
    'subjects',
    'findings',
    'a band, ms',
    'words, ms',
    'in, ms',
    'of cpu',
    'out, ms',
    'RSS MB',
  ]);
  let before: number | undefined;
  for (const size of sizes) {
    const words = execFileSync(process.execPath, [import.meta.filename, '--one', String(size)], { encoding: 'utf8' });
    const { seconds, cpu, subjects, findings, band, word, withdraw, add, addCpu, memory } = JSON.parse(
      words,
    ) as Measured;
    const each = (cpu / size) * 1e6;
    row([
      size.toLocaleString('en'),
      seconds.toFixed(2),
      cpu.toFixed(2),
      `${each.toFixed(1)}${before === undefined ? '' : ` (×${(each / before).toFixed(2)})`}`,
      subjects.toLocaleString('en'),
      findings.toLocaleString('en'),
      `${band[0].toFixed(2)} … ${band[1].toFixed(1)}`,
      `${word[0].toFixed(2)} … ${word[1].toFixed(1)}`,
      ...[add, addCpu, withdraw].map(([middle, last]) => `${middle.toFixed(1)} … ${last.toFixed(0)}`),
      `${memory[0].toFixed(0)} → ${memory[1].toFixed(0)}`,
    ]);
    before = each;
  }
  console.log(
    '\na band: median … longest of 500 scopes; in, out: of 100 claims that come one by one and go again; RSS: the claims alone → most while reckoning',
  );
  console.log(`load of the machine at the end: ${loadavg()[0]?.toFixed(2)}`);
}

function row(cells: readonly string[]): void {
  console.log(cells.map((cell) => cell.padStart(16)).join(''));
}
