import type { Related } from '@variorum/engine';
import type { ReadingsSource } from '../folder/readings-file.ts';
import { machineLine } from '../index/apply.ts';
import { estimate, likeness, SKETCH, type Sketch, shinglesOf, signatureOf, sketchOf } from '../index/sketch.ts';
import type { Database } from '../sql/database.ts';

/** Two reports that share at least this much of their shingles are told of: a reprint with its own opening shares more. */
export const LEAST_LIKENESS = 0.5;
/** An estimate this far below the least may still be one; further below it is not worth counting. */
const SLACK = 0.2;
/** Looked at in one bucket: what everybody prints (a notice under each article) must not make one report cost all. */
const A_BUCKET = 32;
/** Counted on their shingles, the best estimates first. */
const COUNTED = 12;
/** Told of, the best first: copies of copies are found through them. */
const TOLD = 5;

interface Fresh {
  readonly id: string;
  readonly text: string;
}

interface Sketched {
  readonly id: string;
  readonly shingles: ReadonlySet<number>;
  readonly sketch: Sketch;
}

/**
 * What new reports share with those that are there, and with each other. Sub-linear: a report is only set beside those
 * that it meets in a band.
 */
export async function nearDuplicates(
  database: Database,
  source: ReadingsSource,
  reports: readonly Fresh[],
): Promise<readonly Related[]> {
  const before: Sketched[] = [];
  const byBucket = new Map<number, number[]>();
  const related: Related[] = [];
  for (const { id, text } of reports) {
    const shingles = shinglesOf(text);
    const sketch = sketchOf(shingles);
    if (sketch === null) continue;
    const mine = { id, shingles, sketch };
    const here = [...new Set(sketch.buckets.flatMap((bucket) => byBucket.get(bucket) ?? []))].map((at) => before[at]!);
    const found = [
      ...here.map((other) => ({ id: other.id, score: likeness(shingles, other.shingles) })),
      ...(await amongIndexed(database, source, mine)),
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

async function amongIndexed(database: Database, source: ReadingsSource, { id, shingles, sketch }: Sketched) {
  const one = 'SELECT report FROM (SELECT report FROM band WHERE bucket = ? ORDER BY report LIMIT ?) AS met';
  const met = await database.all<{ number: number; id: string; signature: string }>(
    `SELECT report.number AS number, report.id AS id, sketch.signature AS signature
     FROM (${sketch.buckets.map(() => one).join(' UNION ')}) AS near
     JOIN sketch ON sketch.report = near.report JOIN report ON report.number = near.report ORDER BY number`,
    sketch.buckets.flatMap((bucket) => [bucket, A_BUCKET]),
  );
  const likely = met
    .filter((other) => other.id !== id)
    .map((other) => ({ ...other, about: estimate(sketch.signature, signatureOf(other.signature)) }))
    .filter(({ about }) => about >= LEAST_LIKENESS - SLACK)
    .sort((a, b) => b.about - a.about || a.number - b.number)
    .slice(0, COUNTED);
  const counted: { id: string; score: number }[] = [];
  for (const other of likely) {
    const line = await machineLine(database, other.number, source);
    if (line) counted.push({ id: other.id, score: likeness(shingles, shinglesOf(line.report.text)) });
  }
  return counted;
}
