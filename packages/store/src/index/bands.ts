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
  const held = await inBuckets(
    database,
    all.flatMap(({ sketch }) => sketch.buckets),
  );
  const changed = new Map<number, number[]>();
  for (const { report, sketch } of all) {
    for (const bucket of sketch.buckets) {
      const there = changed.get(bucket) ?? [...(held.get(bucket) ?? [])];
      if (there.length >= A_BUCKET) continue;
      there.push(report);
      changed.set(bucket, there);
    }
  }
  await replace(database, changed);
}

export async function dropBands(database: Database, { report, sketch }: Sketched): Promise<void> {
  const held = await inBuckets(database, sketch.buckets);
  await replace(
    database,
    new Map([...held].map(([bucket, there]) => [bucket, there.filter((each) => each !== report)])),
  );
}

/** The reports in each of these buckets, in the order in which they came. */
export async function inBuckets(
  database: Database,
  buckets: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const rows = await inChunks(buckets, (some, blanks) =>
    database.all<{ bucket: number; reports: string }>(
      `SELECT bucket, reports FROM band WHERE bucket IN (${blanks})`,
      some,
    ),
  );
  return new Map(rows.map(({ bucket, reports }) => [bucket, reports.split(' ').map(Number)]));
}

/** A row a bucket, its reports in one text: what is read together lies together. */
async function replace(database: Database, lists: ReadonlyMap<number, readonly number[]>): Promise<void> {
  await inChunks([...lists.keys()], async (some, blanks) => {
    await database.run(`DELETE FROM band WHERE bucket IN (${blanks})`, some);
    return [];
  });
  const rows = [...lists].filter(([, reports]) => reports.length > 0);
  // In the order of their tree: neighbours find its pages at hand.
  rows.sort((a, b) => a[0] - b[0]);
  await database.insert(
    'band',
    ['bucket', 'reports'],
    rows.map(([bucket, reports]) => [bucket, reports.join(' ')]),
  );
}
