import { finished } from 'node:stream/promises';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { Budget } from '../budget.ts';
import { limits } from '../limits.ts';
import { Refusal } from '../refusal.ts';

/** Names in an archive, in its own order. */
export async function entryNames(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await eachEntry(bytes, async ({ fileName }) => {
    names.push(fileName);
  });
  return names;
}

/**
 * Unpacks in memory what `wanted` names; nothing is ever written to a disk. yauzl refuses names that lead out of the
 * archive (`../`, `/`, `C:`) and entries that hold more than they declare; the sums are held by the budget.
 */
export async function unzip(
  bytes: Uint8Array,
  { wanted, budget }: { readonly wanted: (name: string) => boolean; readonly budget: Budget },
): Promise<ReadonlyMap<string, Uint8Array>> {
  const unpacked = new Map<string, Uint8Array>();
  await eachEntry(bytes, async (entry, zip) => {
    const { fileName: name, compressedSize: packed, uncompressedSize: size } = entry;
    if (name.endsWith('/') || !wanted(name)) return;
    if (entry.isEncrypted()) throw new Refusal('archive/encrypted', { entry: name });
    if (isLink(entry)) throw new Refusal('archive/link', { entry: name });
    if (size > limits.entryBytes) throw new Refusal('archive/too-large', { entry: name, most: limits.entryBytes });
    budget.unpack(size, { packed, name });
    // Two entries of one name would let one parser see what another does not: the first counts for all.
    if (!unpacked.has(name)) unpacked.set(name, await contentOf(entry, zip));
  });
  return unpacked;
}

async function contentOf(entry: Entry, zip: ZipFile): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const content = new Uint8Array(entry.uncompressedSize);
  let at = 0;
  stream.on('data', (chunk: Uint8Array) => {
    content.set(chunk, at);
    at += chunk.length;
  });
  await finished(stream);
  return content;
}

async function eachEntry(bytes: Uint8Array, visit: (entry: Entry, zip: ZipFile) => Promise<void>): Promise<void> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true });
    if (zip.entryCount > limits.entries) throw new Refusal('archive/too-many-entries', { most: limits.entries });
    for await (const entry of zip.eachEntry()) await visit(entry, zip);
  } catch (error) {
    throw error instanceof Refusal ? error : refusalOf(error as Error);
  }
}

/** yauzl tells what it refuses in words only; a test holds these to the version in use. */
function refusalOf({ message }: Error): Refusal {
  const unsafe = /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/s.exec(message);
  if (unsafe) return new Refusal('archive/unsafe-name', { entry: unsafe[1] });
  return new Refusal('archive/broken', { reason: message });
}

/** Unix mode bits of the entry: 0o120000 is a symbolic link (zip's appnote 4.4.15 with the host system's stat). */
function isLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
