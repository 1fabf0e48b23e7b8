import { gzipSync } from 'node:zlib';

export interface MadeRecord {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: string;
  readonly status?: number;
  readonly contentType?: string;
  /** Further HTTP fields, each with its line end. */
  readonly fields?: string;
}

/** Records of a web archive (WARC 1.1), each gzipped on its own where `gzip` is wanted, as crawlers write them. */
export function makeWarc(records: readonly MadeRecord[], { gzip = false } = {}): Uint8Array {
  const made = records.map(
    ({ url, body, type = 'response', status = 200, contentType = 'text/html', fields = '' }, at) => {
      const http = Buffer.from(`HTTP/1.1 ${status} OK\r\nContent-Type: ${contentType}\r\n${fields}\r\n`);
      const block = type === 'response' ? Buffer.concat([http, Buffer.from(body)]) : Buffer.from(body);
      const head = [
        'WARC/1.1',
        `WARC-Type: ${type}`,
        `WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}>`,
        'WARC-Date: 2019-08-23T10:00:00Z',
        `WARC-Target-URI: ${url}`,
        `Content-Type: ${type === 'response' ? 'application/http; msgtype=response' : contentType}`,
        `Content-Length: ${block.length}`,
      ].join('\r\n');
      const record = Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
      return gzip ? gzipSync(record) : record;
    },
  );
  return Buffer.concat(made);
}
