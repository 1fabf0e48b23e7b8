import { INERT_STYLE, shownOriginal } from '@variorum/capture/html';
import type { Dossier, KeptDossier } from '@variorum/store';
import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import { keptIn } from '../kept.ts';
import { Refusal } from '../refusal.ts';
import { originalHeaders } from '../security/original-headers.ts';
import type { OriginalView, PageOfOriginal } from '../views/original.ts';
import { mustBeKept } from './ledger.ts';
import { readingOf } from './reports.ts';

const HEADERS = originalHeaders(INERT_STYLE);

interface Found {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly line: NonNullable<Awaited<ReturnType<KeptDossier['machineReading']>>>;
}

function pagesIn(map: unknown): readonly PageOfOriginal[] {
  if (!Array.isArray(map)) return [];
  return map.flatMap(({ start, end, at }) => (at?.kind === 'page' ? [{ page: at.page, start, end }] : []));
}

/** What a report was read from: what it is, a page to look at without danger, and the bytes as they arrived. */
export function reportOriginalRoutes(dossier: Dossier): Hono {
  const routes = new Hono();
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
  routes.get('/reports/:id/original', async (context) => {
    const { bytes, line } = await find(context.req.param('id'));
    const { format, page } = await shownOriginal(bytes, line.report.input);
    const { original, part, map } = line.capture;
    const view: OriginalView = {
      sha256: original,
      bytes: bytes.length,
      format,
      part,
      hasPage: page !== null && part === null,
      pages: pagesIn(map),
    };
    return jsonAnswer(context, view);
  });
  routes.get('/reports/:id/original/page', async (context) => {
    const { bytes, line } = await find(context.req.param('id'));
    const { page } = await shownOriginal(bytes, line.report.input);
    if (page === null || line.capture.part !== null) {
      throw new Refusal(404, 'no-page', 'This original is no page that could be looked at here.');
    }
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
    return context.body(page, 200, { 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' });
  });
  routes.get('/reports/:id/original/file', async (context) => {
    const { bytes, line } = await find(context.req.param('id'));
    // Never a type that a browser would show: it is saved, under a name that is the hash, and opens nothing by itself.
    return context.body(bytes, 200, {
      'Cache-Control': 'no-store',
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="${line.capture.original}.original"`,
    });
  });
  return routes;
}
