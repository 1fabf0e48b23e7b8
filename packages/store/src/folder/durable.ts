import { closeSync, fsyncSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Makes the names in a folder outlive a power cut. Systems that cannot sync a folder (Windows) need no such call. */
export function syncFolder(folder: string): void {
  let handle: number;
  try {
    handle = openSync(folder, 'r');
  } catch (error) {
    if (hasCode(error, 'EISDIR', 'EPERM')) return;
    throw error;
  }
  try {
    fsyncSync(handle);
  } catch (error) {
    if (!hasCode(error, 'EINVAL', 'EPERM', 'EISDIR')) throw error;
  } finally {
    closeSync(handle);
  }
}

/** A file that is there whole or not at all: temporary name, fsync, rename. The folder's own sync is the caller's. */
export function writeWhole(
  path: string,
  bytes: Uint8Array,
  { temporary = dirname(path), sync = true }: { readonly temporary?: string; readonly sync?: boolean } = {},
): void {
  const draft = join(temporary, `${process.pid}-${threadId}-${++drafts}-${Date.now()}.part`);
  const handle = openSync(draft, 'wx');
  try {
    writeAll(handle, bytes);
    if (sync) fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, path);
}

/** {@link writeWhole} that lets others go on: several at a time share the disk's work. */
export async function writeWholeLater(path: string, bytes: Uint8Array, temporary: string): Promise<void> {
  const draft = join(temporary, `${process.pid}-${threadId}-${++drafts}-${Date.now()}.part`);
  const handle = await open(draft, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, path);
}

let drafts = 0;

export function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

/** Bytes `[start, end)` of an open file; fewer where it ends before. */
export function readRange(handle: number, start: number, end: number): Buffer {
  const bytes = Buffer.allocUnsafe(end - start);
  let got = 0;
  while (got < bytes.length) {
    const count = readSync(handle, bytes, got, bytes.length - got, start + got);
    if (count === 0) break;
    got += count;
  }
  return bytes.subarray(0, got);
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
