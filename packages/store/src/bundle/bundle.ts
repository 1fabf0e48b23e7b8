import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';
import { hashOfFile } from '../checking/check-originals.ts';
import { DossierFault } from '../fault.ts';
import { syncFolder } from '../folder/durable.ts';
import { sha256 } from '../folder/hash.ts';
import { identityOf } from '../identity.ts';
import type { Writer } from '../writer.ts';
import { bundleReadme } from './readme.ts';

export interface Bundled {
  readonly files: number;
  /** SHA-256 of the bundle. */
  readonly sha256: string;
}

/**
 * Puts a dossier into a zip: all but the index, with a page for people and a list of hashes. The ledger says so first,
 * and nobody writes meanwhile. The file is there whole or not at all; throws where something of its name is.
 */
export async function bundle(writer: Writer, target: string): Promise<Bundled> {
  if (existsSync(target)) {
    throw new DossierFault('already-there', `${target} is there already`, 'Name a file that is not there yet.');
  }
  const { layout } = writer;
  const { seq, time, actor } = await writer.note({ kind: 'exported', bundle: basename(target) });
  const originals = readdirSync(layout.originals).sort();
  const readings = readdirSync(layout.readings).sort();
  const facts = { dossier: identityOf(layout.folder), time, actor, originals: originals.length, entries: seq + 1 };
  const readme = bundleReadme(facts);
  const files = [
    ...['ledger.jsonl', 'ledger.head', 'columns.json']
      .map((name) => [name, join(layout.folder, name)] as const)
      .filter(([, path]) => existsSync(path)),
    ...originals.map((name) => [`originals/${name}`, join(layout.originals, name)] as const),
    ...readings.map((name) => [`readings/${name}`, join(layout.readings, name)] as const),
  ];
  const sums = [`${sha256(readme)}  README.txt`];
  const zip = new yazl.ZipFile();
  const mtime = new Date(time);
  zip.addBuffer(Buffer.from(readme), 'README.txt', { mtime });
  for (const [name, path] of files) {
    // An original's name is its hash, as it was when it arrived: what it may have become since must not be vouched for.
    sums.push(`${name.startsWith('originals/') ? basename(name) : await hashOfFile(path)}  ${name}`);
    zip.addFile(path, name, { mtime });
  }
  zip.addBuffer(Buffer.from(`${sums.join('\n')}\n`), 'SHA256SUMS', { mtime });
  zip.end();
  const draft = `${target}.part`;
  try {
    await pipeline(zip.outputStream, createWriteStream(draft, { flags: 'wx' }));
    const handle = openSync(draft, 'r');
    fsyncSync(handle);
    closeSync(handle);
    renameSync(draft, target);
    syncFolder(dirname(target));
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
  return { files: files.length + 2, sha256: await hashOfFile(target) };
}
