import type { Layout, ReadingPlace } from '@variorum/store';
import { openPool } from '../reading/pool.ts';
import type { ReadAgain } from './read-again.ts';

/** Reports that are taken in together: one sync for all of them. */
const GROUP = 256;
const AHEAD = 64;

/** Reports read again, in groups, by `jobs` threads. */
export async function* rereadings(
  places: AsyncIterable<ReadingPlace>,
  { layout, jobs }: { readonly layout: Layout; readonly jobs: number },
): AsyncGenerator<readonly ReadAgain[]> {
  const pool = openPool<ReadingPlace, ReadAgain>({
    size: jobs,
    script: new URL('./reread-worker.ts', import.meta.url),
    depth: AHEAD,
    workerData: layout,
    died: ({ report }, failure) => ({ report, reading: null, failure }),
  });
  try {
    const ahead: Promise<ReadAgain>[] = [];
    let group: ReadAgain[] = [];
    for await (const place of places) {
      ahead.push(pool.run(place));
      if (ahead.length < jobs * AHEAD) continue;
      group.push(await ahead.shift()!);
      if (group.length < GROUP) continue;
      yield group;
      group = [];
    }
    for (const each of ahead) group.push(await each);
    if (group.length > 0) yield group;
  } finally {
    await pool.close();
  }
}
