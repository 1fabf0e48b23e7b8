/** One contender in a process of its own: `node bench/measure.ts NAME`, one JSON line on standard output. */
import { resolve } from 'node:path';
import { contenders } from './peers.ts';
import { benchTexts } from './texts.ts';

/**
 * What one process measured. Speeds in MB (1e6 UTF-8 bytes) a second of the processor, all threads together: what one core
 * does, whatever else the machine is busy with.
 */
export interface Measured {
  readonly speeds: readonly number[];
  /** The very first pass, before anything was optimised or remembered. */
  readonly first: number;
  readonly loadSeconds: number;
  /** Seconds of the processor, loading and warming up included, before speeds were measured. */
  readonly warmSeconds: number;
  /** Largest resident memory of the process, in MB. */
  readonly rss: number;
  readonly found: number;
}

/**
 * Warming up, the same for all: until so many passes in a row were no faster than the best before them, for throughput is
 * about long runs, and V8 goes on optimising for as long. What a short run gets is the first pass.
 */
const STEADY_PASSES = 4;
/** By so much a pass must be faster to count as faster. */
const FASTER = 1.01;
/** Seconds of the processor after which measuring begins in any case. */
const WARM_SECONDS_MAX = 40;
/** Seconds of the processor measured; at least two passes. */
const MEASURED_SECONDS = 4;

const name = process.argv[2];
const contender = contenders.find((each) => each.name === name);
if (!contender) throw new Error(`no contender is called ${name}`);
const { reports, bytes } = benchTexts(resolve(import.meta.dirname, '..'));

const loading = performance.now();
const work = await contender.load();
const loadSeconds = (performance.now() - loading) / 1000;

let found = 0;
const pass = (): number => {
  const began = process.cpuUsage();
  found = work(reports);
  const { user, system } = process.cpuUsage(began);
  return bytes / (user + system);
};
/** Seconds of the processor that the whole process has taken so far. */
const spent = (): number => process.cpuUsage().user / 1e6;
const first = pass();
const warm = spent() + WARM_SECONDS_MAX;
for (let best = first, steady = 0; steady < STEADY_PASSES && spent() < warm; ) {
  const speed = pass();
  steady = speed > best * FASTER ? 0 : steady + 1;
  best = Math.max(best, speed);
}
const warmSeconds = spent();
const speeds: number[] = [];
const until = spent() + MEASURED_SECONDS;
while (speeds.length < 2 || spent() < until) speeds.push(pass());
const rss = process.resourceUsage().maxRSS / 1000;
const measured: Measured = { speeds, first, loadSeconds, warmSeconds, rss, found };
console.log(JSON.stringify(measured));
