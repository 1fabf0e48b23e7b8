/** One contender in a process of its own: `node bench/measure.ts NAME`, one JSON line on standard output. */
import { resolve } from 'node:path';
import { contenders } from './peers.ts';
import { benchTexts } from './texts.ts';

/** What one process measured. Speeds in MB (1e6 UTF-8 bytes) a second. */
export interface Measured {
  readonly speeds: readonly number[];
  /** The very first pass, before anything was optimised or remembered. */
  readonly first: number;
  readonly loadSeconds: number;
  /** Largest resident memory of the process, in MB. */
  readonly rss: number;
  readonly found: number;
}

/** Enough passes for a median, few enough for the slowest peer (a few seconds a pass). */
const PASSES = 5;
const BUDGET_SECONDS = 20;

const name = process.argv[2];
const contender = contenders.find((each) => each.name === name);
if (!contender) throw new Error(`no contender is called ${name}`);
const { reports, bytes } = benchTexts(resolve(import.meta.dirname, '..'));

const loading = performance.now();
const work = await contender.load();
const loadSeconds = (performance.now() - loading) / 1000;

let found = 0;
const pass = (): number => {
  const began = performance.now();
  found = 0;
  for (const report of reports) found += work(report);
  return bytes / 1e6 / ((performance.now() - began) / 1000);
};
const first = pass();
const speeds: number[] = [];
const until = performance.now() + BUDGET_SECONDS * 1000;
while (speeds.length < PASSES && (speeds.length < 2 || performance.now() < until)) speeds.push(pass());
const rss = process.resourceUsage().maxRSS / 1000;
const measured: Measured = { speeds, first, loadSeconds, rss, found };
console.log(JSON.stringify(measured));
