import type { Dossier, KeptDossier } from '@variorum/store';
import * as addresses from '../addresses/reports.ts';
import { bytes as bytesAt, openRoutes, type Routes, view } from '../api/answering.ts';
import { keptIn } from '../kept.ts';
import { Refusal } from '../refusal.ts';
import { originalHeaders } from '../security/original-headers.ts';
import type { PageOfOriginal } from '../views/original.ts';
import { mustBeKept } from './ledger.ts';
import { readingOf } from './reports.ts';

/** What reads pages is large, and few look at an original: it comes when somebody does. */
const pages = () => import('@variorum/capture/html');

interface Found {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly line: NonNullable<Awaited<ReturnType<KeptDossier['machineReading']>>>;
}

function pagesIn(map: unknown): readonly PageOfOriginal[] {
  if (!Array.isArray(map)) return [];
  return map.flatMap(({ start, end, at }) => (at?.kind === 'page' ? [{ page: at.page, start, end }] : []));
}

/** What a report was read from: what it is, a page to look at without danger, and the bytes as they arrived. */
export function reportOriginalRoutes(dossier: Dossier): Routes {
  const routes = openRoutes();
  const kept = keptIn(dossier);
  const find = async (given: string): Promise<Found> => {
    const own = mustBeKept(kept);
    const { report } = await readingOf(dossier, given);
    const [bytes, line] = await Promise.all([own.original(report.id), own.machineReading(report.id)]);
    if (bytes === undefined || line === undefined) {
      throw new Refusal(404, 'no-such-report', 'This dossier holds no report with this id.');
    }
    return { bytes: Uint8Array.from(bytes), line };
  };
  view(routes, addresses.original, async ({ params }) => {
    const { bytes, line } = await find(params.id);
    const { format, page } = await (await pages()).shownOriginal(bytes, line.report.input);
    const { original, part, map } = line.capture;
    return {
      sha256: original,
      bytes: bytes.length,
      format,
      part,
      hasPage: page !== null && part === null,
      pages: pagesIn(map),
    };
  });
  bytesAt(routes, addresses.originalPage, async ({ params }, context) => {
    const { bytes, line } = await find(params.id);
    const { INERT_STYLE, shownOriginal } = await pages();
    const { page } = await shownOriginal(bytes, line.report.input);
    if (page === null || line.capture.part !== null) {
      throw new Refusal(404, 'no-page', 'This original is no page that could be looked at here.');
    }
    for (const [name, value] of Object.entries(originalHeaders(INERT_STYLE))) context.header(name, value);
    return context.body(page, 200, { 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' });
  });
  bytesAt(routes, addresses.originalFile, async ({ params }, context) => {
    const { bytes, line } = await find(params.id);
    // Never a type that a browser would show: it is saved, under a name that is the hash, and opens nothing by itself.
    return context.body(bytes, 200, {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${line.capture.original}.original"`,
    });
  });
  return routes;
}
