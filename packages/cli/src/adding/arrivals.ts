import type { Input } from '@variorum/capture/files';
import type { Arrival, Layout } from '@variorum/store';
import { openPool } from '../reading/pool.ts';
import { type Columns, failed } from './arrive.ts';
import type { KnownHashes } from './known.ts';
import type { WorkerData } from './worker.ts';

export interface ArrivalsOptions {
  readonly layout: Layout;
  readonly known: KnownHashes;
  readonly jobs: number;
  /** Default: none said, none kept. */
  readonly columns?: Columns;
}

/** Arrivals in one group: one sync of each file for all of them. */
const GROUP = 128;
/** Bytes of readings after which a group is full all the same. */
const GROUP_BYTES = 16 << 20;
/** How many inputs a thread may be ahead of what was taken: what it reads while a group is written. */
const AHEAD = 256;
const SCRIPT = new URL('./worker.ts', import.meta.url);

/** What becomes of inputs, in their order, in groups; threads go on reading while a group is written. */
export async function* arrivals(
  inputs: readonly Input[],
  { layout, known, jobs, columns = {} }: ArrivalsOptions,
): AsyncGenerator<readonly Arrival[]> {
  const pool = openPool<Input, Arrival>({
    size: Math.min(jobs, inputs.length),
    script: SCRIPT,
    depth: AHEAD,
    mixed: true,
    workerData: { layout, known, columns } satisfies WorkerData,
    died: (input, message) => failed(input, { code: 'reader/fault', facts: { message } }),
  });
  try {
    const ahead: Promise<Arrival>[] = [];
    let next = 0;
    let group: Arrival[] = [];
    let weight = 0;
    while (next < inputs.length || ahead.length > 0) {
      while (next < inputs.length && ahead.length < jobs * AHEAD) ahead.push(pool.run(inputs[next++]!));
      const arrival = await ahead.shift()!;
      group.push(arrival);
      weight += arrival.readings.reduce((sum, { line }) => sum + line.length, 0);
      if (group.length < GROUP && weight < GROUP_BYTES) continue;
      yield group;
      group = [];
      weight = 0;
    }
    if (group.length > 0) yield group;
  } finally {
    await pool.close();
  }
}
