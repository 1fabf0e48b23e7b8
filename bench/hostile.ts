/** Inputs made to hurt: the time a megabyte takes must not grow with the size of the text. */
import { createHash } from 'node:crypto';
import { openReader } from 'variorum/reader';

/** Each makes a text of about `size` characters. */
const shapes: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['no spaces', (size) => 'a'.repeat(size)],
  ['digits in one run', (size) => '7'.repeat(size)],
  ['digits with spaces', (size) => '12 '.repeat(size / 3)],
  ['digits with commas', (size) => '123,'.repeat(size / 4)],
  ['number words', (size) => 'two hundred and '.repeat(size / 16)],
  ['open quotes', (size) => '“ “a '.repeat(size / 5)],
  ['open brackets', (size) => '([{ '.repeat(size / 4)],
  ['one endless sentence', (size) => '40 civilians were killed in Idlib, and '.repeat(size / 39)],
  ['sources without end', (size) => 'according to the UN, according to AFP, '.repeat(size / 39)],
  ['no sentence end, capitals', (size) => 'Khan Sheikhoun Al-Bab '.repeat(size / 22)],
  ['line ends', (size) => '\r\n'.repeat(size / 2)],
  ['full stops', (size) => '. '.repeat(size / 2)],
  ['footnote marks', (size) => '[4] '.repeat(size / 4)],
  ['right-to-left overrides', (size) => '\u202e12 killed\u202c '.repeat(size / 12)],
  ['lone surrogates', (size) => '\ud83d killed 3 '.repeat(size / 13)],
  ['combining marks', (size) => `e${'\u0301'.repeat(size - 1)}`],
];

/** Characters. Growth is judged from the first to the last. */
const SIZES = [250_000, 1_000_000, 4_000_000];
/** Time for a megabyte may grow by this much over a sixteenfold size before it is called out: caches, not algorithms. */
const GROWTH = 3;

export interface HostileRow {
  readonly shape: string;
  /** Seconds a million characters, by size. */
  readonly seconds: readonly number[];
  readonly linear: boolean;
}

export const hostileSizes: readonly number[] = SIZES;

export function* hostileRows(): Generator<HostileRow> {
  const { read } = openReader();
  for (const [shape, make] of shapes) {
    const seconds = SIZES.map((size) => {
      const text = make(size);
      const id = `sha256:${createHash('sha256').update(text).digest('hex')}`;
      const began = performance.now();
      read({ id, input: shape, text, published: '2019-08-22' });
      return (performance.now() - began) / 1000 / (text.length / 1e6);
    });
    // Below a twentieth of a second a megabyte, noise would decide.
    const linear = seconds.at(-1)! < Math.max(0.05, seconds[0]! * GROWTH);
    yield { shape, seconds, linear };
  }
}
