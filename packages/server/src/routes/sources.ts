import { type ActorIndex, type Gazetteer, sourcesOf } from '@variorum/engine';
import { Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { nameColumns, nameRows } from '../columns/name.ts';
import { sourceColumns } from '../columns/source.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { namesOf } from '../sources/names.ts';
import type { NamesView } from '../views/names.ts';
import type { SourcesView } from '../views/reckoned.ts';

/** Who cites whom, circles, blind spots, and who calls whom what. */
export function sourceRoutes(
  gathered: Gathered,
  places: Pick<Gazetteer, 'contains' | 'get'>,
  actors: Pick<ActorIndex, 'find' | 'get'> | undefined,
): Hono {
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
  routes.get('/names', async (context) => jsonAnswer(context, await names()));
  routes.get('/names.csv', async (context) =>
    csvAnswer(context, { name: 'names', columns: nameColumns, rows: nameRows(await names()) }),
  );
  return routes;
}
