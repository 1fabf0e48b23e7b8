/**
 * What a dossier takes: `node bench/store.ts [REPORTS [THREADS [FOLDER]]]`, in a process of its own for its memory. With a
 * folder, all that was made is kept in it.
 */
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDossier, type OpenDossier, openDossier, openWriter } from '@variorum/store';
import { arrivals, knownHashes } from 'variorum/adding';
import { writeArticles } from './articles.ts';

/** Enough for the rate to settle; the figures of docs are for 100,000. */
const USUAL = 5_000;
/** Repetitions of a query, for its median. */
const ROUNDS = 15;
const JULY = { from: '2019-07-01', to: '2019-07-31' };
const WEEK = { from: '2019-07-08', to: '2019-07-14' };

const reports = Number(process.argv[2] ?? USUAL);
const jobs = Number(process.argv[3] ?? Math.max(1, availableParallelism() - 1));
const kept = process.argv[4];
const outer = kept ?? mkdtempSync(join(tmpdir(), 'variorum-bench-'));
if (kept !== undefined) mkdirSync(kept);
try {
  const { bavail, bsize } = statfsSync(outer);
  if (bavail * bsize < reports * 100_000) throw new Error(`${outer} has no room for ${reports} reports`);
  const folder = join(outer, 'dossier');
  const pen = { actor: 'bench', software: { name: 'bench', version: '1' }, now: () => new Date() };
  console.log(`Dossier of ${reports.toLocaleString('en')} articles of 2 KB, ${jobs} thread(s) reading, one writing\n`);
  const inputs = writeArticles(join(outer, 'in'), reports).map((path) => ({ path, facts: {}, notices: [] }));
  createDossier(folder, pen);
  const writer = await openWriter({ folder, pen });
  let began = 0;
  let cpu = process.cpuUsage();
  let done = 0;
  let first = 0;
  // The last tenth on its own: a rate that falls with size shows here.
  const lastFrom = Math.floor(reports * 0.9);
  let last: { readonly done: number; readonly at: number } | null = null;
  for await (const group of arrivals(inputs, { layout: writer.layout, known: knownHashes([]), jobs })) {
    // Loading place names is once a process, whatever it adds.
    if (began === 0) {
      cpu = process.cpuUsage();
      began = performance.now();
      first = group.length;
    }
    const outcomes = await writer.add(group);
    const failed = outcomes.find(({ kind }) => kind !== 'added');
    if (failed) throw new Error(`${failed.input} was not added: ${failed.kind}`);
    done += outcomes.length;
    if (last === null && done >= lastFrom) last = { done, at: performance.now() };
    if (process.stderr.isTTY) process.stderr.write(`\r${done} added`);
  }
  const ended = performance.now();
  const { user, system } = process.cpuUsage(cpu);
  const seconds = (ended - began) / 1000;
  await writer.close();
  row('added durably', `${Math.round((done - first) / seconds)} reports/s`, 'captured, read, synced, indexed');
  // What others on the machine do shows in the rate, and hardly here.
  row('processor time', `${((user + system) / 1000 / (done - first)).toFixed(2)} ms a report`, 'all threads');
  if (last !== null && last.done < done) {
    const rate = (done - last.done) / ((ended - last.at) / 1000);
    row('the last tenth of them', `${Math.round(rate)} reports/s`, '');
  }
  row('memory while adding', `${Math.round(process.resourceUsage().maxRSS / 1000)} MB`, 'largest, all threads');
  const opening = performance.now();
  const dossier = await openDossier({ folder });
  row('open', `${(performance.now() - opening).toFixed(1)} ms`, '');
  await queries(dossier);
  await dossier.close();
  console.log(`\nload of the machine at the end: ${loadavg()[0]?.toFixed(2)} on ${availableParallelism()} cores`);
} finally {
  if (kept === undefined) rmSync(outer, { recursive: true, force: true });
}

async function queries(dossier: OpenDossier): Promise<void> {
  const { reports: listed } = await dossier.list({ limit: 1 });
  const asked: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['list, first 50', () => dossier.list({ limit: 50 })],
    ['one reading', () => dossier.reading(listed[0]!.id)],
    ['words in every report', () => dossier.findText({ words: 'shells', limit: 50 })],
    ['words in one', () => dossier.findText({ words: `"day ${reports >> 1}"`, limit: 50 })],
    ['two words', () => dossier.findText({ words: 'bridge Palmyra', limit: 50 })],
    [
      'figures 85 to 90, July',
      () => dossier.findClaims({ ...JULY, measure: 'killed', least: 85, most: 90, limit: 50 }),
    ],
    [
      'children killed in a week',
      () => dossier.findClaims({ ...WEEK, measure: 'killed', population: 'children', limit: 50 }),
    ],
    ['any figure over 80', () => dossier.findClaims({ least: 80, limit: 50 })],
    ['a name misspelt', () => dossier.findNames('Saraqeb', 10)],
  ];
  for (const [name, ask] of asked) {
    const times: number[] = [];
    for (let n = 0; n < ROUNDS; n++) {
      const start = performance.now();
      await ask();
      times.push(performance.now() - start);
    }
    const [cold] = times;
    times.sort((a, b) => a - b);
    row(name, `${times[ROUNDS >> 1]!.toFixed(2)} ms`, `first time ${cold!.toFixed(2)} ms`);
  }
}

function row(name: string, figure: string, note: string): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[2K');
  console.log(`${name.padEnd(28)}${figure.padStart(18)}  ${note}`.trimEnd());
}
