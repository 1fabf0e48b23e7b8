import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Column, toCsv } from './csv.ts';

/** What the API says is read anew each time: a dossier grows. */
const FRESH = { 'Cache-Control': 'no-store' };

/** A view as rows; `name` is the file's, without its ending. */
export interface Table<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row>;
}

/** A table as a spreadsheet's file. */
export function csvAnswer<Row>(context: Context, { name, columns, rows }: Table<Row>): Response {
  return context.body(toCsv(columns, rows), 200, {
    ...FRESH,
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}.csv"`,
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
