import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Captured, CapturedReport, Hint } from '@variorum/capture';
import { type Input, noticesByPart, reportId } from '@variorum/capture/files';
import type { Failure, Notice, Reading, ReportInput } from '@variorum/engine';
import { type Arrival, type CaptureRecord, keepOriginal, type Layout, type NewReading } from '@variorum/store';

/** Nothing larger is taken in: bytes are held in memory while they are hashed and read. */
export const LARGEST_FILE = 512 * 1024 * 1024;

/** Which columns of tables hold what: as said now, which every table must have, and as kept from earlier ones. */
export type Columns = Pick<Hint, 'mapping' | 'mappings'>;

export interface Means {
  readonly layout: Pick<Layout, 'originals' | 'temporary'>;
  readonly capture: (bytes: Uint8Array, hint: Hint) => Promise<Captured>;
  readonly read: (report: ReportInput) => Reading;
  readonly columns: Columns;
  /** Whether the dossier has reports of an original with this hash; then it is not read again. */
  readonly isKnown: (original: string) => boolean;
}

/** An input whose bytes are hashed and kept, or why it has none. */
export type Held =
  | { readonly bytes: Uint8Array; readonly original: string }
  | { readonly bytes: null; readonly failure: Failure };

/** The first half of an arrival: nothing has looked into the bytes yet. Throws where the dossier cannot be written to. */
export async function hold(input: Input, layout: Means['layout']): Promise<Held> {
  const opened = await bytesOf(input);
  if (!(opened instanceof Uint8Array)) return { bytes: null, failure: opened };
  const { original } = await keepOriginal(layout, opened);
  return { bytes: opened, original };
}

/** The second half: what the bytes hold. Never throws. */
export async function arrive(
  input: Input,
  held: Held,
  { capture, read, columns, isKnown }: Omit<Means, 'layout'>,
): Promise<Arrival> {
  if (held.bytes === null) return failed(input, held.failure);
  const { bytes, original } = held;
  const arrived = { input: input.path, original, bytes: bytes.length, failure: null };
  if (isKnown(original)) return { ...arrived, readings: [] };
  const { reports, notices } = await capture(bytes, { path: input.path, ...columns });
  if (reports.length === 0) return { ...arrived, readings: [], failure: failureOf(notices) };
  try {
    const told = noticesByPart(reports, notices);
    const readings = reports.map((report) => {
      const own = told.get(report.part) ?? [];
      return readingOf(report, { input, original, notices: [...input.notices, ...own], read });
    });
    return { ...arrived, readings };
  } catch (error) {
    // The reader promises never to throw. If it does all the same, that must cost one input, not the run.
    const message = error instanceof Error ? error.message : String(error);
    return { ...arrived, readings: [], failure: { code: 'reader/fault', facts: { message } } };
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
  readonly read: Means['read'];
}

function readingOf(captured: CapturedReport, { input, original, notices, read }: Around): NewReading {
  const { text, title, publisher, authors, published, language, tool, part, url, map, fullText, mapping } = captured;
  const id = reportId(original, part);
  const given = { title, publisher, authors, published, language, ...input.facts };
  const { report, claims, notices: more } = read({ id, input: input.path, text, ...given });
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
  const line = { report, claims, notices: [...notices, ...more], capture: record };
  return { id, line: Buffer.from(`${JSON.stringify(line)}\n`, 'utf8') };
}
