import { type ActorIndex, type Gazetteer, sourcesOf } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import { Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { nameColumns, nameRows } from '../columns/name.ts';
import { sourceColumns } from '../columns/source.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { namesOf } from '../sources/names.ts';
import { sourceStands } from '../sources/stands.ts';
import type { NamesView } from '../views/names.ts';
import type { SourcesView } from '../views/reckoned.ts';
import type { StandingsView } from '../views/standings.ts';

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
export function sourceRoutes({ dossier, gathered, places, actors, conflict, mayWrite }: SourceParts): Hono {
  const routes = new Hono();
  const options = {
    contains: (outer: string, inner: string) => places.contains(outer, inner),
    get: (id: string) => places.get(id),
    ...(actors === undefined ? {} : { actors }),
  };
  const view = derivedFrom(gathered, (readings): SourcesView => sourcesOf(readings, options));
  const names = derivedFrom(gathered, (readings): NamesView => ({ actors: namesOf(readings, actors) }));
  routes.get('/sources', async (context) => jsonAnswer(context, await view()));
  routes.get('/sources.csv', async (context) => {
    const { rows } = await view();
    return csvAnswer(context, { name: 'sources', columns: sourceColumns, rows });
  });
  routes.get('/standings', async (context) => {
    const [{ rows }, named, rulings] = await Promise.all([view(), names(), dossier.stands()]);
    const stands =
      actors === undefined
        ? { sides: [], sources: [] }
        : sourceStands(rows, { actors, conflict, rulings, named: named.actors.map(({ actor }) => actor) });
    const standings: StandingsView = { conflict, ...stands, mayWrite };
    return jsonAnswer(context, standings);
  });
  routes.get('/names', async (context) => jsonAnswer(context, await names()));
  routes.get('/names.csv', async (context) =>
    csvAnswer(context, { name: 'names', columns: nameColumns, rows: nameRows(await names()) }),
  );
  return routes;
}
