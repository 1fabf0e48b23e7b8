import type { Related } from '@variorum/engine';
import type { ReadingsSource } from '../folder/readings-file.ts';
import { machineLine } from '../index/apply.ts';
import { inBuckets } from '../index/bands.ts';
import { inChunks } from '../index/in-chunks.ts';
import type { Prepared } from '../index/prepared.ts';
import { estimate, likeness, type Shingles, SKETCH, type Sketch, shinglesOf, signatureOf } from '../index/sketch.ts';
import { wordsOf } from '../index/words.ts';
import type { Database } from '../sql/database.ts';

/** Two reports that share at least this much of their shingles are told of: a reprint with its own opening shares more. */
export const LEAST_LIKENESS = 0.5;
/** An estimate this far below the least may still be one; further below it is not worth counting. */
const SLACK = 0.2;
/** Counted on their shingles, the best estimates first. */
const COUNTED = 12;
/** Told of, the best first: copies of copies are found through them. */
const TOLD = 5;
/** Looked at in one bucket of a group, as in the index. */
const A_BUCKET = 32;

interface Sketched extends Prepared {
  readonly sketch: Sketch;
}

/** What was found out about indexed reports and may be asked again: those in full buckets are met over and over. */
export interface NearMemory {
  readonly met: Map<number, Met>;
  readonly shingles: Map<number, Shingles>;
}

/** Reports remembered at most: some 50 MB of sketches, some 50 MB of shingles. */
const MET_KEPT = 131_072;
const SHINGLES_KEPT = 32_768;

/** To be forgotten when a report is read anew: its text may be another. */
export function nearMemory(): NearMemory {
  return { met: new Map(), shingles: new Map() };
}

interface Met {
  readonly number: number;
  readonly id: string;
  readonly signature: Uint32Array;
}

export interface Beside {
  readonly database: Database;
  readonly source: ReadingsSource;
  readonly memory: NearMemory;
}

/**
 * What new reports share with those that are there, and with each other. Sub-linear: a report is only set beside those
 * that it meets in a band.
 */
export async function nearDuplicates(reports: readonly Prepared[], beside: Beside): Promise<readonly Related[]> {
  const sketched = reports.filter((each): each is Sketched => each.sketch !== null);
  const indexed = await indexedBeside(sketched, beside);
  const before: Sketched[] = [];
  const byBucket = new Map<number, number[]>();
  const related: Related[] = [];
  for (const mine of sketched) {
    const { sketch, shingles, line } = mine;
    const { id } = line.report;
    const here = [...new Set(sketch.buckets.flatMap((bucket) => byBucket.get(bucket) ?? []))].map((at) => before[at]!);
    const found = [
      ...here.map((other) => ({ id: other.line.report.id, score: likeness(shingles, other.shingles) })),
      ...(await counted(mine, indexed(mine), beside)),
    ].filter(({ score }) => score >= LEAST_LIKENESS);
    found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
    for (const { id: to, score } of found.slice(0, TOLD)) {
      const rounded = Math.round(score * 1000) / 1000;
      related.push({
        kind: 'related',
        relation: 'near-duplicate',
        report: id,
        to,
        score: rounded,
        method: SKETCH.name,
      });
    }
    for (const bucket of sketch.buckets) {
      const others = byBucket.get(bucket);
      if (others === undefined) byBucket.set(bucket, [before.length]);
      else if (others.length < A_BUCKET) others.push(before.length);
    }
    before.push(mine);
  }
  return related;
}

/** The indexed reports that share a bucket with one of the new ones, asked for all together. */
async function indexedBeside(
  reports: readonly Sketched[],
  { database, memory: { met } }: Beside,
): Promise<(mine: Sketched) => readonly Met[]> {
  const held = await inBuckets(
    database,
    reports.flatMap(({ sketch }) => sketch.buckets),
  );
  forgetBeyond(MET_KEPT, met);
  const strangers = [...held.values()].flat().filter((number) => !met.has(number));
  const rows = await inChunks(strangers, (some, blanks) =>
    database.all<{ number: number; id: string; signature: string }>(
      `SELECT report.number AS number, report.id AS id, sketch.signature AS signature
       FROM sketch JOIN report ON report.number = sketch.report WHERE sketch.report IN (${blanks})`,
      some,
    ),
  );
  for (const { number, id, signature } of rows) met.set(number, { number, id, signature: signatureOf(signature) });
  return ({ sketch }) =>
    [...new Set(sketch.buckets.flatMap((bucket) => held.get(bucket) ?? []))].flatMap((number) => met.get(number) ?? []);
}

/** The likeness of those that are likely to be alike, counted on the shingles themselves. */
async function counted({ line, sketch, shingles }: Sketched, met: readonly Met[], beside: Beside) {
  const likely = met
    .filter(({ id }) => id !== line.report.id)
    .map((other) => ({ ...other, about: estimate(sketch.signature, other.signature) }))
    .filter(({ about }) => about >= LEAST_LIKENESS - SLACK)
    .sort((a, b) => b.about - a.about || a.number - b.number)
    .slice(0, COUNTED);
  const scores: { id: string; score: number }[] = [];
  for (const other of likely) {
    const theirs = await shinglesAt(other.number, beside);
    if (theirs !== undefined) scores.push({ id: other.id, score: likeness(shingles, theirs) });
  }
  return scores;
}

async function shinglesAt(number: number, { database, source, memory }: Beside): Promise<Shingles | undefined> {
  const known = memory.shingles.get(number);
  if (known !== undefined) return known;
  const line = await machineLine(database, number, source);
  if (line === undefined) return undefined;
  const shingles = shinglesOf(wordsOf(line.report.text));
  forgetBeyond(SHINGLES_KEPT - 1, memory.shingles);
  memory.shingles.set(number, shingles);
  return shingles;
}

/** The longest remembered goes first. */
function forgetBeyond(most: number, memory: Map<number, unknown>): void {
  for (const number of memory.keys()) {
    if (memory.size <= most) return;
    memory.delete(number);
  }
}
