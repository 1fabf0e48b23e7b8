import { type ActorIndex, incidentLines, incidentsPolicy } from '@variorum/engine';
import * as addresses from '../addresses/figures.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { incidentColumns, incidentRows } from '../columns/incident.ts';
import { withPolicy } from '../csv.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';

/** As many as a page can draw at once; the rest are asked for with `after`. */
const PAGE = 200;

/** Incidents as their sources tell them. */
export function incidentRoutes(gathered: Gathered, actors?: Pick<ActorIndex, 'find'>): Routes {
  const routes = openRoutes();
  const every = derivedFrom(gathered, (readings) => incidentLines(readings, { actors }));
  const linesOf = async ({ place }: { readonly place?: string }) =>
    place === undefined ? every() : incidentLines(await gathered(), { actors, place });
  view(routes, addresses.incidents, async ({ query: { after, ...asked } }) => {
    const lines = await linesOf(asked);
    const next = after + PAGE < lines.length ? after + PAGE : null;
    return { policy: incidentsPolicy, total: lines.length, lines: lines.slice(after, after + PAGE), next };
  });
  table(routes, addresses.incidentsTable, async ({ query }) => ({
    name: 'incidents',
    columns: withPolicy(incidentColumns, incidentsPolicy),
    rows: incidentRows(await linesOf(query)),
  }));
  return routes;
}
