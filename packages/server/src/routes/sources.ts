import { type ActorIndex, type Gazetteer, type Reading, sourcesOf } from '@variorum/engine';
import { Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { sourceColumns } from '../columns/source.ts';
import type { Gathered } from '../figures/gathered.ts';
import type { SourcesView } from '../views/reckoned.ts';

/** Who cites whom, circles, blind spots. */
export function sourceRoutes(
  gathered: Gathered,
  places: Pick<Gazetteer, 'contains' | 'get'>,
  actors: Pick<ActorIndex, 'find'> | undefined,
): Hono {
  const routes = new Hono();
  const options = {
    contains: (outer: string, inner: string) => places.contains(outer, inner),
    get: (id: string) => places.get(id),
    ...(actors === undefined ? {} : { actors }),
  };
  let kept: { readonly readings: readonly Reading[]; readonly view: SourcesView } | undefined;
  const view = async (): Promise<SourcesView> => {
    const readings = await gathered();
    if (kept?.readings !== readings) kept = { readings, view: sourcesOf(readings, options) };
    return kept.view;
  };
  routes.get('/sources', async (context) => jsonAnswer(context, await view()));
  routes.get('/sources.csv', async (context) => {
    const { rows } = await view();
    return csvAnswer(context, { name: 'sources', columns: sourceColumns, rows });
  });
  return routes;
}
