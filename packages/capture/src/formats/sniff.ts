import { gunzipSync } from 'node:zlib';
import type { Notice } from '@variorum/engine';
import { entryNames } from '../archive/unzip.ts';
import { whyBinary } from '../encoding/binary.ts';
import { Refusal } from '../refusal.ts';
import type { Hint } from '../report/captured.ts';
import type { Format, Opening } from './format.ts';
import { formatNamed, formats } from './index.ts';

/** Bytes that are looked at. A mail's fields or a page's comments may come before what tells the format. */
const OPENING = 8_192;

export interface Sniffed {
  readonly format: Format;
  readonly notices: readonly Notice[];
}

/** What bytes are: by their own look first, then by the media type that came with them, then by the path's ending. */
export async function sniff(bytes: Uint8Array, hint: Hint): Promise<Sniffed> {
  const opening = await openingOf(bytes);
  const said = byMediaType(hint.mediaType) ?? byExtension(hint.path);
  const seen = formats.find((format) => format.looksLike?.(opening));
  if (seen) return { format: seen, notices: said && differ(said, seen) ? [mismatch(said, seen)] : [] };
  const why = opening.text === '' ? whyBinary(bytes) : null;
  if (opening.entries.length > 0)
    throw new Refusal('input/format-unknown', { format: 'ZIP', entries: opening.entries.length });
  if (why) throw new Refusal('input/binary', why);
  // No opening says that it is one of these: their ending is all there is.
  if (said && said.looksLike === undefined) return { format: said, notices: [] };
  // Pages come as fragments, and feeds, mails and exports in odd dress: what the name says is tried where it can be.
  if (said && ['HTML', 'mail', 'feed'].includes(said.name)) return { format: said, notices: [] };
  if (/^[{[]/.test(opening.text) && /\.json$/i.test(hint.path))
    throw new Refusal('input/format-unknown', { format: 'JSON' });
  if (/^<\?xml/.test(opening.text)) throw new Refusal('input/format-unknown', { format: 'XML' });
  const text = formatNamed('text');
  return { format: text, notices: said ? [mismatch(said, text)] : [] };
}

async function openingOf(bytes: Uint8Array): Promise<Opening> {
  const zip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (zip) return { bytes: bytes.subarray(0, OPENING), text: '', entries: await entryNames(bytes) };
  const head = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipHead(bytes) : bytes.subarray(0, OPENING);
  const text = whyBinary(head) ? '' : new TextDecoder(markOf(head)).decode(head).trimStart();
  return { bytes: head, text, entries: [] };
}

function markOf([a, b]: Uint8Array): string {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
}

/** The first unpacked bytes; a file cut short gives what it holds. */
function gunzipHead(bytes: Uint8Array): Uint8Array {
  try {
    // A cut input is meant to end early: Z_SYNC_FLUSH (2) makes that no error.
    return gunzipSync(bytes.subarray(0, 1024), { finishFlush: 2, maxOutputLength: 2 ** 20 }).subarray(0, OPENING);
  } catch {
    // No gzip after all, or a bomb in its first kilobyte: its own bytes then say what it is, and that is `GZIP`.
    return bytes.subarray(0, OPENING);
  }
}

function byMediaType(mediaType: string | undefined): Format | undefined {
  const bare = mediaType?.split(';', 1)[0]?.trim().toLowerCase();
  return formats.find(({ mediaTypes }) => bare !== undefined && mediaTypes.includes(bare));
}

function byExtension(path: string): Format | undefined {
  const name = path.replace(/[?#].*$/s, '').toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(`.${extension}`)));
}

/** Text is what everything is that is nothing else: a page called `.txt` is worth a word, a `.txt` read as text not. */
function differ(said: Format, seen: Format): boolean {
  return said.name !== seen.name;
}

function mismatch(said: Format, seen: Format): Notice {
  return { code: 'input/format-differs', severity: 'info', facts: { said: said.name, seen: seen.name } };
}
