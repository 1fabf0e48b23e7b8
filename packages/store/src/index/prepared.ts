import type { ReadingsWritten } from '@variorum/engine';
import { linesOf, type ReadingLine, type ReadingsSource } from '../folder/readings-file.ts';
import { type Shingles, type Sketch, shinglesOf, sketchOf } from './sketch.ts';
import { wordsOf } from './words.ts';

/** A reading with what full text and the search for near-duplicates need of its words, found once for both. */
export interface Prepared {
  readonly line: ReadingLine;
  /** The words of the text. */
  readonly words: readonly string[];
  readonly shingles: Shingles;
  readonly sketch: Sketch | null;
}

export function prepare(line: ReadingLine): Prepared {
  const words = wordsOf(line.report.text);
  const shingles = shinglesOf(words);
  return { line, words, shingles, sketch: sketchOf(shingles) };
}

/** A reading with where it stands in its file. */
export interface Located extends Prepared {
  readonly start: number;
  readonly end: number;
}

/** The readings that an entry speaks of. */
export type BlockOf = (written: ReadingsWritten) => Iterable<Located>;

/** From the files. */
export function blocksFrom(source: ReadingsSource): BlockOf {
  return function* ({ file, start, end }) {
    for (const { line, ...where } of linesOf(source.bytes(file, start, end), start))
      yield { ...prepare(line), ...where };
  };
}
