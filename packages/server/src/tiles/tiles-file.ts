import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';

/** A file of map tiles, read piece by piece. */
export interface TilesFile {
  /** Without the folders around it. */
  readonly name: string;
  readonly bytes: number;
  /** Another one when the file was another at the start. */
  readonly tag: string;
  /** Bytes `[start, end)`; fewer where the file ends before. */
  readonly read: (start: number, end: number) => Promise<Uint8Array<ArrayBuffer>>;
  readonly close: () => Promise<void>;
}

/** How a PMTiles file of version 3 begins, and how long its header is (specification 3.4, section 3). */
const BEGINS = Buffer.from('PMTiles\x03', 'latin1');
const HEADER = 127;

async function readFrom(file: FileHandle, start: number, end: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(Math.max(0, end - start));
  const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
  return bytes.subarray(0, bytesRead);
}

/** Opens a PMTiles file. Throws when it cannot be read, or is none of version 3. */
export async function openTiles(path: string): Promise<TilesFile> {
  const file = await open(path, 'r');
  try {
    const { size, mtimeMs } = await file.stat();
    const head = await readFrom(file, 0, BEGINS.length);
    if (size < HEADER || !BEGINS.equals(head)) throw new Error(`${path} is no PMTiles file of version 3`);
    return {
      name: basename(path),
      bytes: size,
      tag: `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`,
      read: (start, end) => readFrom(file, start, Math.min(end, size)),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}
