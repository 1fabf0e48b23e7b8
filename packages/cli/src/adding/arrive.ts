import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Captured, CapturedReport, Hint } from '@variorum/capture';
import { type Input, noticesByPart, reportId } from '@variorum/capture/files';
import type { Failure, Notice, Read, Reading, ReportInput } from '@variorum/engine';
import { type Arrival, type CaptureRecord, keepOriginal, type Layout, type NewReading } from '@variorum/store';
import { inGroups } from '../reading/together.ts';

/** Nothing larger is taken in: bytes are held in memory while they are hashed and read. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** Which columns of tables hold what: as said now, which every table must have, and as kept from earlier ones. */
export type Columns = Pick<Hint, 'mapping' | 'mappings'>;

export interface Means {
  readonly layout: Pick<Layout, 'originals' | 'temporary'>;
  readonly capture: (bytes: Uint8Array, hint: Hint) => Promise<Captured>;
  readonly columns: Columns;
  /** Whether the dossier has reports of an original with this hash; then it is not read again. */
  readonly isKnown: (original: string) => boolean;
}

/** An input whose bytes are hashed and kept, or why it has none. */
export type Held =
  | { readonly bytes: Uint8Array; readonly original: string }
  | { readonly bytes: null; readonly failure: Failure };

/** The first part of an arrival: nothing has looked into the bytes yet. Throws where the dossier cannot be written to. */
export async function hold(input: Input, layout: Means['layout']): Promise<Held> {
  const opened = await bytesOf(input);
  if (!(opened instanceof Uint8Array)) return { bytes: null, failure: opened };
  const { original } = await keepOriginal(layout, opened);
  return { bytes: opened, original };
}

/** What an input holds, before it is read. */
export interface Opened {
  /** What it comes to as far as there is nothing to read. */
  readonly arrival: Arrival;
  readonly reports: readonly Ready[];
}

/** A report to be read, and what is to be written beside its reading. */
interface Ready {
  readonly report: ReportInput;
  readonly notices: readonly Notice[];
  readonly record: CaptureRecord;
}

/** The second part: what the bytes hold. Never throws. */
export async function openHeld(
  input: Input,
  held: Held,
  { capture, columns, isKnown }: Pick<Means, 'capture' | 'columns' | 'isKnown'>,
): Promise<Opened> {
  if (held.bytes === null) return { arrival: failed(input, held.failure), reports: [] };
  const { bytes, original } = held;
  const arrival: Arrival = { input: input.path, original, bytes: bytes.length, failure: null, readings: [] };
  if (isKnown(original)) return { arrival, reports: [] };
  const { reports, notices } = await capture(bytes, { path: input.path, ...columns });
  if (reports.length === 0) return { arrival: { ...arrival, failure: failureOf(notices) }, reports: [] };
  const told = noticesByPart(reports, notices);
  return {
    arrival,
    reports: reports.map((report) => {
      const own = told.get(report.part) ?? [];
      return readyOf(report, { input, original, notices: [...input.notices, ...own] });
    }),
  };
}

/** The last part: inputs are read together; for each its arrival, in their order. Never throws. */
export function arrive(inputs: readonly Opened[], read: Read): readonly Arrival[] {
  try {
    const groups = inGroups(
      inputs.flatMap(({ reports }) => reports),
      ({ report }) => report.text.length,
    );
    const readings = groups.flatMap((group) => read.together(group.map(({ report }) => report)));
    let next = 0;
    return inputs.map(({ arrival, reports }) => {
      const from = next;
      next += reports.length;
      return { ...arrival, readings: reports.map((ready, at) => readingOf(ready, readings[from + at]!)) };
    });
  } catch {
    return inputs.map((opened) => arriveAlone(opened, read));
  }
}

/** The reader promises never to throw. If it does all the same, that must cost one input, not those beside it or the run. */
function arriveAlone({ arrival, reports }: Opened, read: Read): Arrival {
  try {
    return { ...arrival, readings: reports.map((ready) => readingOf(ready, read(ready.report))) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...arrival, failure: { code: 'reader/fault', facts: { message } } };
  }
}

/** An arrival of which nothing could be had. */
export function failed({ path }: Input, failure: Failure): Arrival {
  return { input: path, original: null, bytes: 0, readings: [], failure };
}

async function bytesOf({ path, broken }: Input): Promise<Uint8Array | Failure> {
  if (broken !== undefined) return { code: 'input/unreadable', facts: { reason: broken } };
  try {
    const handle = path === '-' ? null : await open(path, 'r');
    try {
      const size = (await handle?.stat())?.size ?? 0;
      if (size > LARGEST_FILE) return { code: 'input/too-large', facts: { bytes: size, most: LARGEST_FILE } };
      return handle === null ? readFileSync(0) : await handle.readFile();
    } finally {
      await handle?.close();
    }
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { code: 'input/unreadable', facts: { reason } };
  }
}

function failureOf(notices: readonly Notice[]): Failure {
  const why = notices.find(({ severity }) => severity === 'error');
  return why ? { code: why.code, facts: why.facts ?? {} } : { code: 'input/no-report', facts: {} };
}

interface Around {
  readonly input: Input;
  readonly original: string;
  readonly notices: readonly Notice[];
}

function readyOf(captured: CapturedReport, { input, original, notices }: Around): Ready {
  const { text, title, publisher, authors, published, language, tool, part, url, map, fullText, mapping } = captured;
  const given = { title, publisher, authors, published, language, ...input.facts };
  const record: CaptureRecord = {
    original,
    part,
    tool,
    url,
    map,
    fullText,
    given,
    ...(notices.length === 0 ? {} : { told: notices }),
    ...(mapping === undefined ? {} : { mapping }),
  };
  return { report: { id: reportId(original, part), input: input.path, text, ...given }, notices, record };
}

function readingOf({ report: { id }, notices, record }: Ready, { report, claims, notices: more }: Reading): NewReading {
  const line = { report, claims, notices: [...notices, ...more], capture: record };
  return { id, line: Buffer.from(`${JSON.stringify(line)}\n`, 'utf8') };
}
