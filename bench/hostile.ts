/** Inputs made to hurt: the time a megabyte takes must not grow with the size of the text. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Each makes a text of about `size` characters. */
export const shapes: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['no spaces', (size) => 'a'.repeat(size)],
  ['digits in one run', (size) => '7'.repeat(size)],
  ['digits with spaces', (size) => '12 '.repeat(size / 3)],
  ['digits with commas', (size) => '123,'.repeat(size / 4)],
  ['number words', (size) => 'two hundred and '.repeat(size / 16)],
  ['open quotes', (size) => '“ “a '.repeat(size / 5)],
  ['open brackets', (size) => '([{ '.repeat(size / 4)],
  ['one endless sentence', (size) => '40 civilians were killed in Idlib, and '.repeat(size / 39)],
  ['sources without end', (size) => 'according to the UN, according to AFP, '.repeat(size / 39)],
  ['names that no list has', (size) => Array.from({ length: size / 34 }, (_, at) => captureOf(at)).join('')],
  ['no sentence end, capitals', (size) => 'Khan Sheikhoun Al-Bab '.repeat(size / 22)],
  ['line ends', (size) => '\r\n'.repeat(size / 2)],
  ['full stops', (size) => '. '.repeat(size / 2)],
  ['footnote marks', (size) => '[4] '.repeat(size / 4)],
  ['right-to-left overrides', (size) => '\u202e12 killed\u202c '.repeat(size / 12)],
  ['lone surrogates', (size) => '\ud83d killed 3 '.repeat(size / 13)],
  ['combining marks', (size) => `e${'\u0301'.repeat(size - 1)}`],
];

/** A sentence on a place of its own: "Rebels captured Kabbazu on Monday. " */
function captureOf(index: number): string {
  const letters = [...String(index)].map((digit) => 'abdegiklno'[Number(digit)]).join('');
  return `Rebels captured K${letters}zu on Monday. `;
}

/** Characters. Growth is judged from the first to the last. */
export const SIZES: readonly number[] = [250_000, 1_000_000, 4_000_000];
/** Time for a megabyte may grow by this much over a sixteenfold size before it is called out: caches, not algorithms. */
const GROWTH = 3;
/** Seconds that one text may take before it is given up. */
const LIMIT = 60;

export interface HostileRow {
  readonly shape: string;
  /** Seconds a million characters, by size; `null` where it was given up, and at all sizes above. */
  readonly seconds: readonly (number | null)[];
  readonly linear: boolean;
}

/** Each shape and size in a process of its own, so that one that never ends does not hold up the rest. */
export function* hostileRows(): Generator<HostileRow> {
  for (const [shape] of shapes) {
    const seconds: (number | null)[] = [];
    for (const size of SIZES) seconds.push(seconds.includes(null) ? null : timed(shape, size));
    const [first, last] = [seconds[0] ?? null, seconds.at(-1) ?? null];
    // Below a twentieth of a second a megabyte, noise would decide.
    const linear = first !== null && last !== null && last < Math.max(0.05, first * GROWTH);
    yield { shape, seconds, linear };
  }
}

function timed(shape: string, size: number): number | null {
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'hostile-one.ts'), shape, String(size)],
    { encoding: 'utf8', timeout: LIMIT * 1000 },
  );
  if (signal === 'SIGTERM') return null;
  if (status !== 0) throw new Error(`${shape}, ${size} characters: ${stderr}`);
  return Number(stdout);
}
