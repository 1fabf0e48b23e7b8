import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Column, toCsv } from './csv.ts';

/** What the API says is read anew each time: a dossier grows. */
const FRESH = { 'Cache-Control': 'no-store' };

/** A view as a spreadsheet's file; `name` without its ending. */
export function csvAnswer<Row>(
  context: Context,
  options: { readonly name: string; readonly columns: readonly Column<Row>[]; readonly rows: Iterable<Row> },
): Response {
  return context.body(toCsv(options.columns, options.rows), 200, {
    ...FRESH,
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${options.name}.csv"`,
  });
}

/** A view, or an error, as JSON. */
export function jsonAnswer<View extends object>(
  context: Context,
  view: View,
  status: ContentfulStatusCode = 200,
): Response {
  return context.body(JSON.stringify(view), status, { ...FRESH, 'Content-Type': 'application/json; charset=utf-8' });
}
