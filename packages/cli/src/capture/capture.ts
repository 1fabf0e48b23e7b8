import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { Notice, Reading, ReportInput } from '@variorum/engine';
import { whyBinary } from './binary.ts';
import { decode } from './decode.ts';
import type { Input } from './input.ts';

/** V8 holds strings of at most 2^29 - 24 code units, and JSON can write one as six ("\\u0001"); an eighth is safe. */
export const LARGEST_FILE = 64 * 1024 * 1024;

/** A file turned into a report's input, or, where that cannot be, the reading that says why. */
export type Captured =
  | { readonly kind: 'report'; readonly report: ReportInput; readonly notices: readonly Notice[] }
  | { readonly kind: 'failed'; readonly reading: Reading };

/** Opens, hashes and decodes one input. Never throws for what the file is or holds: that becomes a notice. */
export function capture(input: Input): Captured {
  if (input.broken !== undefined) return failed(input, NO_BYTES, 'input/unreadable', { reason: input.broken });
  let bytes: Uint8Array;
  try {
    const opened = readBytes(input.path);
    if (typeof opened === 'number') {
      return failed(input, NO_BYTES, 'input/too-large', { bytes: opened, most: LARGEST_FILE });
    }
    bytes = opened;
  } catch (error) {
    return failed(input, NO_BYTES, 'input/unreadable', { reason: systemCode(error) });
  }
  if (bytes.length === 0) return failed(input, bytes, 'input/empty');
  const binary = whyBinary(bytes);
  if (binary) return failed(input, bytes, 'input/binary', binary);
  const { text, notices } = decode(bytes);
  if (text.trim() === '') return failed(input, bytes, 'input/empty', { characters: text.length }, text);
  const report = { id: idOf(bytes), input: input.path, text, ...input.facts };
  return { kind: 'report', report, notices: [...input.notices, ...notices] };
}

const NO_BYTES = new Uint8Array(0);

/** SHA-256 of the bytes as they were found, before anything decodes them. */
function idOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The file's bytes, or its size where it is too large to hold. `-` is standard input. */
function readBytes(path: string): Uint8Array | number {
  const handle = path === '-' ? 0 : openSync(path, 'r');
  try {
    const { size } = fstatSync(handle);
    return size > LARGEST_FILE ? size : readFileSync(handle);
  } finally {
    if (handle !== 0) closeSync(handle);
  }
}

/** A reading with no claims, so that every input has its line; `id` is the hash of what bytes there were. */
function failed(
  input: Input,
  bytes: Uint8Array,
  code: string,
  facts: Readonly<Record<string, unknown>> = {},
  text = '',
): Captured {
  const { title = null, publisher = null, published = null, language = null } = input.facts;
  const known = { title, publisher, published, language };
  const report = { id: idOf(bytes), input: input.path, text, ...known, authors: [], about: [] };
  const notice: Notice = { code, severity: 'error', facts: { input: input.path, ...facts } };
  return { kind: 'failed', reading: { report, claims: [], notices: [...input.notices, notice] } };
}

function systemCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}
