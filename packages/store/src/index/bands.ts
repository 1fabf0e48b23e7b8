import type { Database } from '../sql/database.ts';
import { inChunks } from './in-chunks.ts';
import type { Sketch } from './sketch.ts';

/** Reports in one bucket: what everybody prints (a notice under each article) must not make one report cost all. */
const A_BUCKET = 32;

export interface Sketched {
  readonly report: number;
  readonly sketch: Sketch;
}

/** Puts reports into the buckets of their sketches, in their order; a bucket that is full takes no more. */
export async function putBands(database: Database, all: readonly Sketched[]): Promise<void> {
  const buckets = all.flatMap(({ sketch }) => sketch.buckets);
  const held = new Map<number, number>();
  for (const { bucket, n } of await inChunks(buckets, (some, blanks) =>
    database.all<{ bucket: number; n: number }>(
      `SELECT bucket, COUNT(*) AS n FROM band WHERE bucket IN (${blanks}) GROUP BY bucket`,
      some,
    ),
  )) {
    held.set(bucket, Number(n));
  }
  const rows: [number, number][] = [];
  for (const { report, sketch } of all) {
    for (const bucket of sketch.buckets) {
      const n = held.get(bucket) ?? 0;
      if (n >= A_BUCKET) continue;
      held.set(bucket, n + 1);
      rows.push([bucket, report]);
    }
  }
  // In the order of their tree: neighbours find its pages at hand.
  rows.sort((a, b) => a[0] - b[0]);
  await database.insert('band', ['bucket', 'report'], rows);
}

export async function dropBands(database: Database, { report, sketch }: Sketched): Promise<void> {
  for (const bucket of sketch.buckets) {
    await database.run('DELETE FROM band WHERE bucket = ? AND report = ?', [bucket, report]);
  }
}

/** The reports in each of these buckets. */
export async function inBuckets(
  database: Database,
  buckets: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const found = new Map<number, number[]>();
  for (const { bucket, report } of await inChunks(buckets, (some, blanks) =>
    database.all<{ bucket: number; report: number }>(
      `SELECT bucket, report FROM band WHERE bucket IN (${blanks}) ORDER BY bucket, report`,
      some,
    ),
  )) {
    const there = found.get(bucket);
    if (there === undefined) found.set(bucket, [report]);
    else there.push(report);
  }
  return found;
}
