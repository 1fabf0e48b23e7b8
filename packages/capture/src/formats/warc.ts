import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Notice } from '@variorum/engine';
import { LimitReader, WARCParser, type WARCRecord } from 'warcio';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import type { CapturedReport } from '../report/captured.ts';
import { asPart, within } from '../report/part.ts';
import type { ReadFormat, Source } from './format.ts';

/** Every page and document that a web archive holds, each a report with the address it was fetched from. */
export const readWarc: ReadFormat = (source) => recordsOf(source, { wanted: () => true });

/** Media that hold no words of their own, or none that anybody reads. */
const WORDLESS =
  /^(?:image|audio|video|font)\/|javascript|ecmascript|\/css|\/json|octet-stream|wasm|x-protobuf|manifest/;

export async function recordsOf(
  source: Source,
  { wanted, name }: { readonly wanted: (url: string) => boolean; readonly name?: string },
) {
  const reports: CapturedReport[] = [];
  const notices: Notice[] = [];
  const aside = new Map<string, number>();
  const leave = (why: string): unknown => aside.set(why, (aside.get(why) ?? 0) + 1);
  let number = 0;
  try {
    for await (const record of WARCParser.iterRecords(unpacked(source))) {
      number++;
      if (!['response', 'resource', 'conversion'].includes(record.warcType)) {
        if (record.warcType === 'revisit') leave('revisit');
        await drain(record);
        continue;
      }
      const url = record.warcTargetURI ?? '';
      const mediaType = mediaTypeOf(record);
      const status = Number(record.httpHeaders?.statusCode ?? 200);
      if (status !== 200 || WORDLESS.test(mediaType) || !wanted(url)) {
        leave(status === 200 ? mediaType || 'unknown' : `status ${status}`);
        await drain(record);
        continue;
      }
      const part = `${name ?? 'record'} ${name === undefined ? '' : 'record '}${number}`.replace(/\s+/g, ' ');
      const block = record.reader;
      const payload = await payloadOf(record, url);
      const missing = block instanceof LimitReader ? block.limit : 0;
      if (missing > 0) {
        const reason = `${missing} bytes fewer than it says`;
        notices.push({ code: 'archive/cut-short', severity: 'warning', facts: { record: number, reason } });
      }
      if (payload.length === 0) continue;
      const captured = await source.inner(payload, { path: url, mediaType });
      reports.push(...captured.reports.map((report) => within({ ...report, url: url || report.url }, part)));
      notices.push(...captured.notices.map((notice) => asPart({ ...notice, facts: { ...notice.facts, url } }, part)));
    }
  } catch (error) {
    if (error instanceof Refusal || reports.length === 0) throw error;
    // What came before the break is read; what comes after it cannot be found.
    notices.push({
      code: 'archive/cut-short',
      severity: 'warning',
      facts: { record: number, reason: (error as Error).message },
    });
  }
  if (aside.size > 0) {
    notices.push({ code: 'archive/records-left-out', severity: 'info', facts: { records: Object.fromEntries(aside) } });
  }
  if (number === 0) throw new Refusal('input/broken', { format: 'WARC', reason: 'no record' });
  return { finished: { reports, notices } };
}

/** Unpacked bit by bit, every bit counted: a gzip that grows without end stops here, not in memory. */
async function* unpacked({ bytes, budget }: Source): AsyncGenerator<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    yield bytes;
    return;
  }
  let all = 0;
  for await (const chunk of Readable.from([bytes]).pipe(createGunzip()) as AsyncIterable<Uint8Array>) {
    all += chunk.length;
    budget.unpack(chunk.length, { packed: bytes.length, name: 'gzip' });
    if (all > limits.ratioFrom && all > bytes.length * limits.ratio) {
      throw new Refusal('archive/bomb', { packed: bytes.length, unpacked: all, most: limits.ratio });
    }
    yield chunk;
  }
}

/** warcio's own skipping waits for ever where a record declares more than the file holds; reading to the end does not. */
async function drain(record: WARCRecord): Promise<void> {
  for await (const _ of record.reader);
  record.consumed = 'skipped';
}

async function payloadOf(record: WARCRecord, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of record) {
    length += chunk.length;
    if (length > limits.entryBytes) throw new Refusal('archive/too-large', { url, most: limits.entryBytes });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** With its charset: the page inside may not say its own. */
function mediaTypeOf(record: WARCRecord): string {
  const said = record.httpHeaders?.headers.get('Content-Type') ?? (record.httpHeaders ? null : record.warcContentType);
  return said?.toLowerCase() ?? '';
}
