import type { Related } from '@variorum/engine';
import type { ReadingsSource } from '../folder/readings-file.ts';
import { machineLine } from '../index/apply.ts';
import { inBuckets } from '../index/bands.ts';
import { inChunks } from '../index/in-chunks.ts';
import { type Prepared, prepare } from '../index/prepared.ts';
import { estimate, likeness, SKETCH, type Sketch, signatureOf } from '../index/sketch.ts';
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

/**
 * What new reports share with those that are there, and with each other. Sub-linear: a report is only set beside those
 * that it meets in a band.
 */
export async function nearDuplicates(
  database: Database,
  source: ReadingsSource,
  reports: readonly Prepared[],
): Promise<readonly Related[]> {
  const sketched = reports.filter((each): each is Sketched => each.sketch !== null);
  const indexed = await indexedBeside(database, sketched);
  const before: Sketched[] = [];
  const byBucket = new Map<number, number[]>();
  const related: Related[] = [];
  for (const mine of sketched) {
    const { sketch, shingles, line } = mine;
    const { id } = line.report;
    const here = [...new Set(sketch.buckets.flatMap((bucket) => byBucket.get(bucket) ?? []))].map((at) => before[at]!);
    const found = [
      ...here.map((other) => ({ id: other.line.report.id, score: likeness(shingles, other.shingles) })),
      ...(await counted(database, source, { mine, met: indexed(mine) })),
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

interface Met {
  readonly number: number;
  readonly id: string;
  readonly signature: Uint32Array;
}

/** The indexed reports that share a bucket with one of the new ones, asked for all together. */
async function indexedBeside(database: Database, reports: readonly Sketched[]): Promise<(mine: Sketched) => Met[]> {
  const held = await inBuckets(
    database,
    reports.flatMap(({ sketch }) => sketch.buckets),
  );
  const numbers = [...held.values()].flat();
  const rows = await inChunks(numbers, (some, blanks) =>
    database.all<{ number: number; id: string; signature: string }>(
      `SELECT report.number AS number, report.id AS id, sketch.signature AS signature
       FROM sketch JOIN report ON report.number = sketch.report WHERE sketch.report IN (${blanks})`,
      some,
    ),
  );
  const met = new Map(
    rows.map(({ signature, ...each }) => [each.number, { ...each, signature: signatureOf(signature) }]),
  );
  return ({ sketch }) =>
    [...new Set(sketch.buckets.flatMap((bucket) => held.get(bucket) ?? []))].flatMap((number) => met.get(number) ?? []);
}

/** The likeness of those that are likely to be alike, counted on the shingles themselves. */
async function counted(
  database: Database,
  source: ReadingsSource,
  { mine, met }: { readonly mine: Sketched; readonly met: readonly Met[] },
) {
  const likely = met
    .filter((other) => other.id !== mine.line.report.id)
    .map((other) => ({ ...other, about: estimate(mine.sketch.signature, other.signature) }))
    .filter(({ about }) => about >= LEAST_LIKENESS - SLACK)
    .sort((a, b) => b.about - a.about || a.number - b.number)
    .slice(0, COUNTED);
  const scores: { id: string; score: number }[] = [];
  for (const other of likely) {
    const line = await machineLine(database, other.number, source);
    if (line) scores.push({ id: other.id, score: likeness(mine.shingles, prepare(line).shingles) });
  }
  return scores;
}
