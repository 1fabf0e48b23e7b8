import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '@variorum/engine';
import { parse } from 'csv-parse/sync';
import { decode } from '../encoding/decode.ts';
import { isPublishedDate } from '../facts/published.ts';
import type { ReportFacts } from './input.ts';

export const MANIFEST = 'manifest.csv';
const COLUMNS = ['file', 'title', 'publisher', 'published', 'language'] as const;

export interface ManifestRow {
  readonly facts: ReportFacts;
  readonly notices: readonly Notice[];
}

export interface Manifest {
  /** By the file's path relative to the folder, with `/`. */
  readonly rows: ReadonlyMap<string, ManifestRow>;
  /** Sentences for a person about the manifest as a whole. */
  readonly remarks: readonly string[];
  /** What only someone who watches may want to know: columns that are missing, or not used. */
  readonly asides: readonly string[];
  /** Goes with every report of the folder when the manifest as a whole is of no use. */
  readonly notices: readonly Notice[];
}

/** The folder's `manifest.csv`, or `null` where there is none. A broken one never stops the reports beside it. */
export function readManifest(folder: string): Manifest | null {
  const path = join(folder, MANIFEST);
  if (!existsSync(path)) return null;
  try {
    return manifestOf(path, decode(readFileSync(path)).text);
  } catch (error) {
    return useless(path, 'manifest/unreadable', { reason: (error as Error).message });
  }
}

function manifestOf(path: string, text: string): Manifest {
  const records: Record<string, string>[] = parse(text, {
    columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
    bom: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
    relax_quotes: true,
  });
  const columns = Object.keys(records[0] ?? {});
  if (!columns.includes('file')) {
    return useless(path, 'manifest/no-file-column', { columns });
  }
  const remarks: string[] = [];
  const asides: string[] = [];
  const missing = COLUMNS.filter((name) => !columns.includes(name));
  if (missing.length > 0) asides.push(`${path} has no column ${missing.join(', ')}; those facts stay unknown`);
  const unknown = columns.filter((name) => !COLUMNS.some((known) => known === name));
  if (unknown.length > 0) asides.push(`${path}: column ${unknown.join(', ')} is not used`);
  const rows = new Map<string, ManifestRow>();
  for (const record of records) {
    const file = (record.file ?? '').replace(/^\.\//, '');
    if (file === '') continue;
    if (rows.has(file)) remarks.push(`${path} lists ${file} twice; the first row counts`);
    else rows.set(file, rowOf(path, record));
  }
  return { rows, remarks, asides, notices: [] };
}

function rowOf(path: string, record: Readonly<Record<string, string>>): ManifestRow {
  const facts: Record<string, string> = {};
  const notices: Notice[] = [];
  for (const name of COLUMNS.slice(1)) {
    const words = record[name] ?? '';
    if (words === '') continue;
    if (name === 'published' && !isPublishedDate(words)) {
      notices.push({ code: 'manifest/bad-date', severity: 'warning', facts: { manifest: path, published: words } });
    } else {
      facts[name] = words;
    }
  }
  return { facts, notices };
}

function useless(path: string, code: string, facts: Readonly<Record<string, unknown>>): Manifest {
  const why =
    code === 'manifest/no-file-column' ? `has no column "file" (it needs ${COLUMNS.join(',')})` : 'is no readable CSV';
  const notice: Notice = { code, severity: 'warning', facts: { manifest: path, ...facts } };
  return { rows: new Map(), remarks: [`${path} ${why}; nothing is taken from it`], asides: [], notices: [notice] };
}
