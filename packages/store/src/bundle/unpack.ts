import { createHash } from 'node:crypto';
import { createWriteStream, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yauzl from 'yauzl';
import { DossierFault } from '../fault.ts';

/** All that a bundle may hold. */
const NAMES =
  /^(?:README\.txt|SHA256SUMS|columns\.json|ledger\.jsonl|ledger\.head|originals\/[0-9a-f]{64}|readings\/[\w-]+\.jsonl)$/;
/** Folders are made before: a bundle made by another program may name them. */
const FOLDERS: ReadonlySet<string> = new Set(['originals/', 'readings/']);
/** Unix file types in the upper half of the external attributes: what is no plain file. */
const TYPE_MASK = 0o170000;
const PLAIN_FILE = 0o100000;

/**
 * Unpacks a bundle's files into a folder that holds `originals/` and `readings/`, and gives the SHA-256 of each. Every
 * name must be one that a bundle has, so that nothing can land elsewhere; sizes must be as declared and fit the disk.
 * Throws a {@link DossierFault} `bad-bundle` for anything else.
 */
export async function unpack(path: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const hashes = new Map<string, string>();
  const zip = await yauzl
    .openPromise(path, { strictFileNames: true, validateEntrySizes: true })
    .catch((cause: unknown) => {
      throw badBundle(`it is no zip: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
    });
  try {
    const { bavail, bsize } = statfsSync(folder);
    let room = bavail * bsize;
    for await (const entry of zip.eachEntry()) {
      const { fileName } = entry;
      if (FOLDERS.has(fileName)) continue;
      const type = (entry.externalFileAttributes >>> 16) & TYPE_MASK;
      if (!NAMES.test(fileName)) throw badBundle(`${JSON.stringify(fileName)} has no place in a bundle`);
      if (type !== 0 && type !== PLAIN_FILE) throw badBundle(`${fileName} is no plain file`);
      if (hashes.has(fileName)) throw badBundle(`${fileName} is in it twice`);
      room -= entry.uncompressedSize;
      if (room < 0) throw badBundle(`it says that it holds more than the disk has room for`);
      const hash = createHash('sha256');
      const hashing = new Transform({
        transform: (chunk: Buffer, _encoding, done) => {
          hash.update(chunk);
          done(null, chunk);
        },
      });
      const target = createWriteStream(join(folder, fileName), { flags: 'wx', flush: true });
      await pipeline(await zip.openReadStreamPromise(entry), hashing, target);
      hashes.set(fileName, hash.digest('hex'));
    }
    return hashes;
  } catch (error) {
    if (error instanceof DossierFault || isOurs(error)) throw error;
    throw badBundle(error instanceof Error ? error.message : String(error), error);
  } finally {
    zip.close();
  }
}

export function badBundle(what: string, cause?: unknown): DossierFault {
  return new DossierFault('bad-bundle', `the bundle cannot be taken out: ${what}`, 'Nothing was kept of it.', {
    cause,
  });
}

/** A full disk or a missing right is no fault of the bundle. */
function isOurs(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error;
}
