import { type ActorIndex, type Gazetteer, sourcesOf } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import * as addresses from '../addresses/sources.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { blindSpotColumns } from '../columns/blind-spot.ts';
import { nameColumns, nameRows } from '../columns/name.ts';
import { sourceColumns } from '../columns/source.ts';
import { withPolicy } from '../csv.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { blindSpotView } from '../sources/blind.ts';
import { namesOf } from '../sources/names.ts';
import { sourceStands } from '../sources/stands.ts';
import type { NamesView } from '../views/names.ts';
import type { SourcesView } from '../views/reckoned.ts';

/** As many blind spots as a page can draw at once; the rest are asked for with `after`. */
const PAGE = 300;

export interface SourceParts {
  readonly dossier: Pick<Dossier, 'stands'>;
  readonly gathered: Gathered;
  readonly places: Pick<Gazetteer, 'contains' | 'get'>;
  readonly actors: Pick<ActorIndex, 'find' | 'get'> | undefined;
  /** The conflict that sources stand in. */
  readonly conflict: string;
  readonly mayWrite: boolean;
}

/** Who cites whom, circles, blind spots, and who calls whom what. */
export function sourceRoutes({ dossier, gathered, places, actors, conflict, mayWrite }: SourceParts): Routes {
  const routes = openRoutes();
  const options = {
    contains: (outer: string, inner: string) => places.contains(outer, inner),
    get: (id: string) => places.get(id),
    ...(actors === undefined ? {} : { actors }),
  };
  const cited = derivedFrom(gathered, (readings) => sourcesOf(readings, options));
  const names = derivedFrom(gathered, (readings): NamesView => ({ actors: namesOf(readings, actors) }));
  view(routes, addresses.sources, async (): Promise<SourcesView> => {
    const { blindSpots: _apart, ...rest } = await cited();
    return rest;
  });
  view(routes, addresses.blindSpots, async ({ query: { after } }) => {
    const { policy, blindSpots } = await cited();
    const next = after + PAGE < blindSpots.length ? after + PAGE : null;
    const spots = blindSpots.slice(after, after + PAGE).map(blindSpotView);
    return { policy, total: blindSpots.length, spots, next };
  });
  table(routes, addresses.blindSpotsTable, async () => {
    const { blindSpots, policy } = await cited();
    return { name: 'blind-spots', columns: withPolicy(blindSpotColumns, policy), rows: blindSpots };
  });
  table(routes, addresses.sourcesTable, async () => {
    const { rows, policy } = await cited();
    return { name: 'sources', columns: withPolicy(sourceColumns, policy), rows };
  });
  view(routes, addresses.standings, async () => {
    const [{ rows }, named, rulings] = await Promise.all([cited(), names(), dossier.stands()]);
    const stands =
      actors === undefined
        ? { sides: [], sources: [] }
        : sourceStands(rows, { actors, conflict, rulings, named: named.actors.map(({ actor }) => actor) });
    return { conflict, ...stands, mayWrite };
  });
  view(routes, addresses.names, names);
  table(routes, addresses.namesTable, async () => ({
    name: 'names',
    columns: nameColumns,
    rows: nameRows(await names()),
  }));
  return routes;
}
