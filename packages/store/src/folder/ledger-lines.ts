import { closeSync, fstatSync, openSync } from 'node:fs';
import { readRange } from './durable.ts';

export interface LedgerLine {
  /** Without its line end. */
  readonly line: string;
  /** Byte offset of its first byte, and of the first byte after its line end. */
  readonly start: number;
  readonly end: number;
  /** `false` for a last line without its line end: half written, never acknowledged. */
  readonly whole: boolean;
}

const CHUNK = 1 << 20;
const LINE_END = 0x0a;

/** The lines of a file from a byte offset on, however long the file is. */
export function* ledgerLines(path: string, from = 0): Generator<LedgerLine> {
  const handle = openSync(path, 'r');
  try {
    let rest: Buffer = Buffer.alloc(0);
    let start = from;
    for (let at = from; ; ) {
      const chunk = readRange(handle, at, at + CHUNK);
      if (chunk.length === 0) break;
      at += chunk.length;
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let begin = 0;
      for (let stop = bytes.indexOf(LINE_END); stop >= 0; stop = bytes.indexOf(LINE_END, begin)) {
        const end = start + (stop + 1 - begin);
        yield { line: bytes.toString('utf8', begin, stop), start, end, whole: true };
        begin = stop + 1;
        start = end;
      }
      rest = bytes.subarray(begin);
    }
    if (rest.length > 0) yield { line: rest.toString('utf8'), start, end: start + rest.length, whole: false };
  } finally {
    closeSync(handle);
  }
}

/** The whole line that ends at byte `end` (its line end counted), or `null` where none does. */
export function lineEndingAt(path: string, end: number): string | null {
  const handle = openSync(path, 'r');
  try {
    if (end < 1 || fstatSync(handle).size < end) return null;
    let bytes: Buffer = Buffer.alloc(0);
    for (let at = end; at > 0; ) {
      const from = Math.max(0, at - 4096);
      bytes = Buffer.concat([readRange(handle, from, at), bytes]);
      at = from;
      if (bytes.at(-1) !== LINE_END) return null;
      const before = bytes.lastIndexOf(LINE_END, bytes.length - 2);
      if (before >= 0) return bytes.toString('utf8', before + 1, bytes.length - 1);
    }
    return bytes.toString('utf8', 0, bytes.length - 1);
  } finally {
    closeSync(handle);
  }
}
