import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice, Reading, ReadingsWritten, ReportInput } from '@variorum/engine';
import { readRange, syncFolder, writeAll } from './durable.ts';
import { sha256 } from './hash.ts';
import type { Layout } from './layout.ts';

/** How a report was got out of its original. */
export interface CaptureRecord {
  /** SHA-256 of the original, 64 hex digits. */
  readonly original: string;
  /** Which of the original's reports it is; `null` where the original is one report. */
  readonly part: string | null;
  readonly tool: { readonly name: string; readonly version: string };
  readonly url?: string | null;
  /** From offsets of the text back to pages or elements of the original, as its capture made it. */
  readonly map?: unknown;
  /** Which columns of a table hold what, where a person said so: as its capture took it. */
  readonly mapping?: unknown;
  /** All words of the original, where the report's text is a selection from them. */
  readonly fullText?: string | null;
  /** What the reader was told beside the text, so that the text can be read again. */
  readonly given?: Omit<ReportInput, 'id' | 'input' | 'text'>;
  /** What there was to tell of the report before it was read. */
  readonly told?: readonly Notice[];
}

/** A line of a readings file. */
export interface ReadingLine extends Reading {
  readonly capture: CaptureRecord;
}

export interface ReadingsFile {
  /** Appends lines, each with its line end; when it returns they outlive a power cut. */
  readonly append: (lines: readonly Uint8Array[]) => ReadingsWritten;
  readonly close: () => void;
}

/** A new file of readings, for one run. `name` is a wish; a name that is taken gets a number. */
export function createReadings({ readings }: Pick<Layout, 'readings'>, name: string): ReadingsFile {
  let file = `${name}.jsonl`;
  for (let n = 2; existsSync(join(readings, file)); n++) file = `${name}-${n}.jsonl`;
  const handle = openSync(join(readings, file), 'wx');
  syncFolder(readings);
  let end = 0;
  return {
    append: (lines) => {
      const block = lines.length === 1 ? lines[0]! : Buffer.concat(lines);
      writeAll(handle, block);
      fsyncSync(handle);
      const start = end;
      end += block.length;
      return { kind: 'read', file, start, end, sha256: sha256(block), reports: lines.length };
    },
    close: () => closeSync(handle),
  };
}

/** Reads ranges of readings files, which stay open from one call to the next. */
export interface ReadingsSource {
  readonly bytes: (file: string, start: number, end: number) => Buffer;
  readonly close: () => void;
}

export function openReadings({ readings }: Pick<Layout, 'readings'>): ReadingsSource {
  const handles = new Map<string, number>();
  return {
    bytes: (file, start, end) => {
      let handle = handles.get(file);
      if (handle === undefined) {
        if (!/^[\w-]+\.jsonl$/.test(file)) throw new RangeError(`${file} is no file of readings`);
        // Each run has its file: a dossier of many runs must not use up the process's files.
        if (handles.size >= MOST_OPEN) closeOldest(handles);
        handle = openSync(join(readings, file), 'r');
        handles.set(file, handle);
      }
      return readRange(handle, start, end);
    },
    close: () => {
      for (const handle of handles.values()) closeSync(handle);
      handles.clear();
    },
  };
}

const MOST_OPEN = 64;

function closeOldest(handles: Map<string, number>): void {
  const [file, handle] = handles.entries().next().value!;
  closeSync(handle);
  handles.delete(file);
}

/** The lines in a block of a readings file, with where each stands in the file. */
export function* linesOf(
  block: Buffer,
  start: number,
): Generator<{ readonly line: ReadingLine; readonly start: number; readonly end: number }> {
  for (let at = 0; at < block.length; ) {
    const stop = block.indexOf(0x0a, at);
    if (stop < 0) throw new RangeError('a line of readings has no end');
    yield {
      line: JSON.parse(block.toString('utf8', at, stop)) as ReadingLine,
      start: start + at,
      end: start + stop + 1,
    };
    at = stop + 1;
  }
}
