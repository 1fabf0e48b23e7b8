import { createHash } from 'node:crypto';
import type { Notice } from '@variorum/engine';
import { unzip } from '../archive/unzip.ts';
import { Refusal } from '../refusal.ts';
import type { CapturedReport } from '../report/captured.ts';
import type { ReadFormat } from './format.ts';
import { recordsOf } from './warc.ts';

const decoder = new TextDecoder();

/** A web archive in a zip (WACZ 1.2): its list of pages says which of the records are reports. */
export const readWacz: ReadFormat = async (source) => {
  const entries = await unzip(source.bytes, {
    wanted: (name) => /^archive\/.+\.warc(?:\.gz)?$|^pages\/.+\.jsonl$|^datapackage\.json$/.test(name),
    budget: source.budget,
  });
  const archives = [...entries].filter(([name]) => name.startsWith('archive/'));
  if (archives.length === 0) throw new Refusal('input/broken', { format: 'WACZ', reason: 'no archive/*.warc' });
  const pages = pagesIn(entries);
  const reports: CapturedReport[] = [];
  const notices: Notice[] = [...changedSince(entries)];
  for (const [name, bytes] of archives) {
    const wanted = (url: string): boolean => pages.size === 0 || pages.has(url);
    const { finished } = await recordsOf({ ...source, bytes }, { wanted, name });
    reports.push(
      ...finished.reports.map((report) => ({ ...report, title: report.title ?? pages.get(report.url ?? '') ?? null })),
    );
    notices.push(...finished.notices);
  }
  return { finished: { reports, notices } };
};

/** Addresses of pages with their titles; the first line of the file is its header, lines that are no JSON count for none. */
function pagesIn(entries: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string | null> {
  const pages = new Map<string, string | null>();
  for (const [name, bytes] of entries) {
    if (!name.startsWith('pages/')) continue;
    for (const line of decoder.decode(bytes).split('\n')) {
      const { url, title } = thingIn(line);
      if (typeof url === 'string') pages.set(url, typeof title === 'string' ? title : null);
    }
  }
  return pages;
}

/** Entries whose bytes are not those that the package's own list gives a hash for. */
function changedSince(entries: ReadonlyMap<string, Uint8Array>): readonly Notice[] {
  const { resources } = thingIn(decoder.decode(entries.get('datapackage.json')));
  if (!Array.isArray(resources)) return [];
  return resources.flatMap((resource: { path?: unknown; hash?: unknown } | null) => {
    const bytes = typeof resource?.path === 'string' ? entries.get(resource.path) : undefined;
    if (!bytes || typeof resource?.hash !== 'string' || !resource.hash.startsWith('sha256:')) return [];
    const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (hash === resource.hash) return [];
    const facts = { entry: resource.path, stated: resource.hash, found: hash };
    return [{ code: 'archive/hash-differs', severity: 'warning', facts } as const];
  });
}

function thingIn(json: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
