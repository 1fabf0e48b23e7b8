import type { Notice, Reading, ReportInput } from '@variorum/engine';
import { whyBinary } from '../encoding/binary.ts';
import { decode } from '../encoding/decode.ts';
import { limits } from '../limits.ts';
import { failedReading, hashOf } from './failed-reading.ts';
import type { Input } from './input.ts';
import { openFile } from './open-file.ts';

/** A file turned into a report's input, or, where that cannot be, the reading that says why. */
export type CapturedText =
  | { readonly kind: 'report'; readonly report: ReportInput; readonly notices: readonly Notice[] }
  | { readonly kind: 'failed'; readonly reading: Reading };

/**
 * Opens, hashes and decodes one input that is plain text, at once and without a thread: for texts that are known to be
 * texts, as those of a gold file are. Never throws for what the file is or holds: that becomes a notice.
 */
export function captureText(input: Input): CapturedText {
  if (input.broken !== undefined) return failed(input, NO_BYTES, 'input/unreadable', { reason: input.broken });
  const opened = openFile(input.path, { most: limits.textBytes });
  if (!('bytes' in opened)) return failed(input, NO_BYTES, opened.code, opened.facts);
  const { bytes } = opened;
  if (bytes.length === 0) return failed(input, bytes, 'input/empty');
  const binary = whyBinary(bytes);
  if (binary) return failed(input, bytes, 'input/binary', binary);
  const { text, notices } = decode(bytes);
  if (text.trim() === '') return failed(input, bytes, 'input/empty', { characters: text.length });
  const report = { id: `sha256:${hashOf(bytes)}`, input: input.path, text, ...input.facts };
  return { kind: 'report', report, notices: [...input.notices, ...notices] };
}

const NO_BYTES = new Uint8Array(0);

function failed(
  input: Input,
  bytes: Uint8Array,
  code: string,
  facts: Readonly<Record<string, unknown>> = {},
): CapturedText {
  return { kind: 'failed', reading: failedReading(input, { bytes, notices: [{ code, severity: 'error', facts }] }) };
}
