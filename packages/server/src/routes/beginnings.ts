import {
  type ActorIndex,
  type BeginningLine,
  beginningLines,
  beginningsPolicy,
  type Gazetteer,
  type Reading,
} from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import * as addresses from '../addresses/figures.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { beginningColumns, beginningRows } from '../columns/beginning.ts';
import { withPolicy } from '../csv.ts';
import type { Gathered } from '../figures/gathered.ts';

/** As many as a page can draw at once; the rest are asked for with `after`. */
const PAGE = 200;

interface BeginningParts {
  readonly gathered: Gathered;
  readonly dossier: Pick<Dossier, 'pairings'>;
  readonly places: Pick<Gazetteer, 'contains' | 'get'>;
  readonly actors?: Pick<ActorIndex, 'find' | 'get'> | undefined;
}

/** When what goes on began, as its sources tell it. */
export function beginningRoutes({ gathered, dossier, places, actors }: BeginningParts): Routes {
  const routes = openRoutes();
  const made = async (readings: readonly Reading[], place?: string) =>
    beginningLines(readings, {
      contains: (outer, inner) => places.contains(outer, inner),
      get: (id) => places.get(id),
      actors,
      decisions: await dossier.pairings(),
      place,
    });
  let kept: { readonly of: readonly Reading[]; readonly lines: readonly BeginningLine[] } | undefined;
  const linesOf = async ({ place }: { readonly place?: string }) => {
    const readings = await gathered();
    if (place !== undefined) return made(readings, place);
    // Whoever joins or parts claims makes the readings be gathered anew.
    if (kept?.of !== readings) kept = { of: readings, lines: await made(readings) };
    return kept.lines;
  };
  view(routes, addresses.beginnings, async ({ query: { after, ...asked } }) => {
    const lines = await linesOf(asked);
    const next = after + PAGE < lines.length ? after + PAGE : null;
    return { policy: beginningsPolicy, total: lines.length, lines: lines.slice(after, after + PAGE), next };
  });
  table(routes, addresses.beginningsTable, async ({ query }) => ({
    name: 'beginnings',
    columns: withPolicy(beginningColumns, beginningsPolicy),
    rows: beginningRows(await linesOf(query)),
  }));
  return routes;
}
