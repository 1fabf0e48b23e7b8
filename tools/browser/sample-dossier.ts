import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..', '..');
const CLI = 'packages/cli/bin/variorum.mjs';
const CACHE = join(root, '.cache');

/** What a dossier of the samples is made of: a change in any of these calls for a new one. */
const MADE_OF = [
  'samples/**/*.{txt,csv}',
  'packages/{engine,gazetteer,capture,store,cli}/src/**/*.ts',
  'package-lock.json',
];

/** A dossier in a folder of its own. */
export interface OwnDossier {
  readonly folder: string;
  readonly remove: () => void;
}

export interface DossierOptions {
  /** Files and folders to take in. */
  readonly material: string;
  /** Whether some of it is meant to give no report. */
  readonly someFail: boolean;
}

function made(folder: string, { material, someFail }: DossierOptions): void {
  for (const args of [
    ['init', folder],
    ['add', '-d', folder, '--as', 'Rania', material],
  ]) {
    const { status, stderr } = spawnSync(process.execPath, [CLI, ...args], { cwd: root, encoding: 'utf8' });
    // 2: some inputs gave no report, the others are in.
    if (status !== 0 && !(someFail && args[0] === 'add' && status === 2))
      throw new Error(`${args[0]} ended with ${status}: ${stderr}`);
  }
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  const files = globSync(patterns, { cwd: root }).sort();
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The samples taken in, once for the program and the samples as they are now; never to be served itself. */
function sampleDossier(): string {
  const kept = join(CACHE, `sample-dossier-${hashOf(MADE_OF)}`);
  if (existsSync(kept)) return kept;
  mkdirSync(CACHE, { recursive: true });
  const making = mkdtempSync(join(CACHE, 'making-'));
  made(join(making, 'dossier'), { material: 'samples', someFail: false });
  try {
    renameSync(join(making, 'dossier'), kept);
  } catch (error) {
    // Another test was first: its dossier is as good.
    if (!existsSync(kept)) throw error;
  }
  rmSync(making, { recursive: true, force: true });
  for (const older of globSync('sample-dossier-*', { cwd: CACHE })) {
    if (join(CACHE, older) !== kept) rmSync(join(CACHE, older), { recursive: true, force: true });
  }
  return kept;
}

/** A dossier for one test file alone, with the material in it; of the samples, a copy of one that is made once. */
export function ownDossier(options: DossierOptions): OwnDossier {
  const outer = mkdtempSync(join(tmpdir(), 'variorum-workbench-'));
  const folder = join(outer, 'dossier');
  if (options.material === 'samples') cpSync(sampleDossier(), folder, { recursive: true });
  else made(folder, options);
  return { folder, remove: () => rmSync(outer, { recursive: true, force: true }) };
}
