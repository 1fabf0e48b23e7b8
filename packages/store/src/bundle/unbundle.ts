import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { hashOfFile } from '../checking/check-originals.ts';
import type { Checked } from '../checking/problem.ts';
import { verify } from '../checking/verify.ts';
import { DossierFault } from '../fault.ts';
import { syncFolder } from '../folder/durable.ts';
import { layoutOf } from '../folder/layout.ts';
import type { Pen } from '../folder/ledger-file.ts';
import { openWriter } from '../writer.ts';
import { badBundle, unpack } from './unpack.ts';

export interface UnbundleOptions {
  readonly bundle: string;
  /** Empty, or not there yet. */
  readonly folder: string;
  readonly pen: Pen;
  readonly databaseUrl?: string | null;
}

/**
 * Takes a dossier out of a bundle: unpacked beside the folder, checked against its list of hashes and then as any
 * dossier is, and only then put in place, with an entry that says where it came from. Throws a {@link DossierFault}
 * `bad-bundle`, with nothing kept, where anything is not as it should be.
 */
export async function unbundle({ bundle, folder, pen, databaseUrl = null }: UnbundleOptions): Promise<Checked> {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new DossierFault('already-there', `${folder} is not empty`, 'Name a folder that is empty or not there yet.');
  }
  const hash = await hashOfFile(bundle);
  const draft = `${resolve(folder)}.part-${process.pid}`;
  const layout = layoutOf(draft);
  for (const each of [layout.originals, layout.readings, layout.temporary]) mkdirSync(each, { recursive: true });
  let checked: Checked;
  try {
    const hashes = await unpack(bundle, draft);
    compare(hashes, readFileSync(join(draft, required(hashes, 'SHA256SUMS')), 'utf8'));
    required(hashes, 'ledger.jsonl');
    checked = await verify(draft);
    const [first] = checked.problems;
    if (first !== undefined) throw badBundle(`${first.code} ${JSON.stringify(first.facts)}`);
    for (const name of ['README.txt', 'SHA256SUMS']) rmSync(join(draft, name), { force: true });
    if (existsSync(folder)) rmdirSync(folder);
    for (const each of [layout.originals, layout.readings, draft]) syncFolder(each);
    renameSync(draft, folder);
    syncFolder(dirname(resolve(folder)));
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
  const writer = await openWriter({ folder, pen, databaseUrl });
  try {
    await writer.note({ kind: 'imported', bundle: basename(bundle), sha256: hash });
  } finally {
    await writer.close();
  }
  return checked;
}

function required(hashes: ReadonlyMap<string, string>, name: string): string {
  if (!hashes.has(name)) throw badBundle(`${name} is missing`);
  return name;
}

/** Every file that was unpacked must be in the list with its hash, and every one of the list must be there. */
function compare(hashes: ReadonlyMap<string, string>, sums: string): void {
  const listed = new Map<string, string>();
  for (const line of sums.split('\n')) {
    if (line === '') continue;
    const [, hash, name] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    if (hash === undefined || name === undefined) throw badBundle('SHA256SUMS is no list of hashes');
    listed.set(name, hash);
  }
  for (const [name, hash] of hashes) {
    if (name === 'SHA256SUMS') continue;
    if (!listed.has(name)) throw badBundle(`${name} is not in SHA256SUMS`);
    if (listed.get(name) !== hash) throw badBundle(`${name} is not what SHA256SUMS says`);
  }
  for (const name of listed.keys()) if (!hashes.has(name)) throw badBundle(`${name} is missing`);
}
