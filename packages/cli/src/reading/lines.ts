import type { Input } from '@variorum/capture/files';
import { died } from './died.ts';
import { type Line, lineOf } from './line.ts';
import { openPool } from './pool.ts';
import { readInputs } from './read-inputs.ts';
import { keepMemorySteady } from './steady-memory.ts';
import { together } from './together.ts';

/** How many lines a thread may be ahead of what was taken: enough to keep it busy, little enough to stay in memory. */
const AHEAD = 4 * together.reports;
/** How many of them it is given at once: those that it reads together, and the next, which are there when it is done. */
const AT_ONCE = 2 * together.reports;
const SCRIPT = new URL('./worker.ts', import.meta.url);

/** Lines in the order of the inputs, read by `jobs` threads; with one job in this thread itself. */
export async function* lines(inputs: readonly Input[], { jobs }: { readonly jobs: number }): AsyncGenerator<Line> {
  if (jobs === 1 || inputs.length < 2) {
    const { openReader } = await import('../reader.ts');
    const { read } = openReader();
    keepMemorySteady();
    for await (const readings of readInputs(inputs, read)) yield* readings.map(lineOf);
    return;
  }
  const pool = openPool<Input, readonly Line[]>({
    size: Math.min(jobs, inputs.length),
    script: SCRIPT,
    depth: AT_ONCE,
    mixed: true,
    died: (input, message) => [died(input, message)],
  });
  try {
    const ahead: Promise<readonly Line[]>[] = [];
    let next = 0;
    while (next < inputs.length || ahead.length > 0) {
      while (next < inputs.length && ahead.length < jobs * AHEAD) ahead.push(pool.run(inputs[next++]!));
      yield* await ahead.shift()!;
    }
  } finally {
    await pool.close();
  }
}
