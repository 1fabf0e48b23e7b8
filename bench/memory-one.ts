/** Reads so many megabytes of made-up articles, in groups as files are read: `node bench/memory-one.ts MEGABYTES`, one JSON line. */
import { createHash } from 'node:crypto';
import type { ReportInput } from '@variorum/engine';
import { openReader } from 'variorum/reader';
import { keepMemorySteady } from 'variorum/steady-memory';
import { together } from 'variorum/together';
import { article } from './articles.ts';

export interface Streamed {
  readonly megabytes: number;
  readonly reports: number;
  readonly claims: number;
  readonly seconds: number;
  /** Largest resident memory of the process, in MB: place names and code included. */
  readonly rss: number;
}

const wanted = Number(process.argv[2]) * 1e6;
const { read } = openReader();
keepMemorySteady();
let bytes = 0;
let reports = 0;
let claims = 0;
const began = performance.now();
let group: ReportInput[] = [];
while (bytes < wanted) {
  // A name that no list has, another in each: whatever remembers names must let go of them.
  const text = `${article(reports)}\nShells fell on the village of Kafr ${invented(reports)}, residents said.\n`;
  const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
  group.push({ id, input: `${reports}.txt`, text, published: '2019-08-22' });
  bytes += Buffer.byteLength(text);
  reports++;
  if (group.length < together.reports && bytes < wanted) continue;
  claims += read.together(group).reduce((sum, reading) => sum + reading.claims.length, 0);
  group = [];
}
const seconds = (performance.now() - began) / 1000;
const streamed: Streamed = {
  megabytes: bytes / 1e6,
  reports,
  claims,
  seconds,
  rss: process.resourceUsage().maxRSS / 1000,
};
console.log(JSON.stringify(streamed));

/** A number as a name: `Babeli`, `Dofuna`. */
function invented(number: number): string {
  let name = '';
  for (let rest = number + 400; rest > 0; rest = Math.floor(rest / 20)) {
    name += 'bdfghjklmnqrstwyzshk'[rest % 20]! + 'aeiou'[rest % 5]!;
  }
  return name[0]!.toUpperCase() + name.slice(1);
}
