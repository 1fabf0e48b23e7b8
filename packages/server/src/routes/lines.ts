import type { FixedPolicy } from '@variorum/engine';
import type { Address } from '../api/address.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { type Column, withPolicy } from '../csv.ts';
import type { LinesView } from '../views/reckoned.ts';

/** As many as a page can draw at once; the rest are asked for with `after`. */
const PAGE = 200;

interface LinesAsked {
  readonly query: { readonly place?: string; readonly after: number };
}

export interface LinesParts<Line, Row> {
  /** What they are called, in the name of the table too. */
  readonly name: string;
  readonly policy: FixedPolicy;
  /** All of them, or those of one place. */
  readonly lines: (place?: string) => Promise<readonly Line[]>;
  readonly columns: readonly Column<Row>[];
  readonly rows: (lines: readonly Line[]) => readonly Row[];
  readonly at: {
    readonly view: Address<LinesAsked, LinesView<Line>>;
    readonly table: Address<{ readonly query: Pick<LinesAsked['query'], 'place'> }, 'table'>;
  };
}

/** Accounts of what happened, those of one thing together in a line: a page at a time, and as a table. */
export function linesRoutes<Line, Row>({ name, policy, lines, columns, rows, at }: LinesParts<Line, Row>): Routes {
  const routes = openRoutes();
  view(routes, at.view, async ({ query: { place, after } }) => {
    const all = await lines(place);
    const next = after + PAGE < all.length ? after + PAGE : null;
    return { policy, total: all.length, lines: all.slice(after, after + PAGE), next };
  });
  table(routes, at.table, async ({ query: { place } }) => ({
    name,
    columns: withPolicy(columns, policy),
    rows: rows(await lines(place)),
  }));
  return routes;
}
