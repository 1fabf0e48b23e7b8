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
  /** Largest resident memory of the process, in MB. */
  readonly rss: number;
  readonly found: number;
}

/**
 * Seconds of the processor for warming up before anything but the first pass is measured, the same for all: V8 goes on
 * optimising for as long, and throughput is about long runs. What a short run gets is the first pass.
 */
const WARM_SECONDS = 8;
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
  found = 0;
  for (const report of reports) found += work(report);
  const { user, system } = process.cpuUsage(began);
  return bytes / (user + system);
};
/** Seconds of the processor that the whole process has taken so far. */
const spent = (): number => process.cpuUsage().user / 1e6;
const first = pass();
const warm = spent() + WARM_SECONDS;
while (spent() < warm) pass();
const speeds: number[] = [];
const until = spent() + MEASURED_SECONDS;
while (speeds.length < 2 || spent() < until) speeds.push(pass());
const rss = process.resourceUsage().maxRSS / 1000;
const measured: Measured = { speeds, first, loadSeconds, rss, found };
console.log(JSON.stringify(measured));
