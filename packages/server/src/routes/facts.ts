import { type ActorIndex, controlLines, type Gazetteer, policies } from '@variorum/engine';
import { type Context, Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { factCells, factColumns } from '../columns/fact.ts';
import { factDraft } from '../facts/draft.ts';
import { atMostFacts, factsTable } from '../facts/table.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { figuresQuery } from '../figures/query.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { isDispute } from '../overview/glances.ts';
import type { FactsView } from '../views/facts.ts';

export interface FactsParts {
  readonly gathered: Gathered;
  readonly reckoner: Reckoner;
  readonly places: Pick<Gazetteer, 'contains' | 'get'>;
  readonly actors: Pick<ActorIndex, 'get'> | undefined;
}

/** What each source says of each fact, in its own words. */
export function factsRoutes({ gathered, reckoner, places, actors }: FactsParts): Hono {
  const routes = new Hono();
  const contains: Gazetteer['contains'] = (outer, inner) => places.contains(outer, inner);
  const disputedControl = derivedFrom(gathered, (readings) => {
    const lines = controlLines(readings, actors === undefined ? {} : { actors });
    const stretches = lines.flatMap(({ joint }) => joint.filter(({ status }) => status === 'disputed'));
    return stretches.flatMap(({ claims }) => claims);
  });
  const viewOf = async (context: Context): Promise<FactsView> => {
    const { filter } = figuresQuery((name) => (name === 'policy' ? undefined : context.req.query(name)));
    const { place, from, to } = filter;
    const asked = { place, from, to };
    const readings = await gathered();
    const drafts = readings.flatMap(({ report, claims }) =>
      claims.flatMap((claim) => factDraft({ claim, report }, { asked, contains }) ?? []),
    );
    const { findings } = await reckoner({}, policies.spread);
    const disputes = findings.filter(isDispute).flatMap(({ claims }) => claims);
    return {
      place: place === undefined ? null : { id: place, name: places.get(place)?.name ?? place },
      from: from ?? null,
      to: to ?? null,
      ...factsTable(drafts, new Set([...disputes, ...(await disputedControl())])),
    };
  };
  routes.get('/facts', async (context) => {
    const { sources, rows, more, ...asked } = await viewOf(context);
    const view: FactsView = { ...asked, ...atMostFacts({ sources, rows, more }) };
    return jsonAnswer(context, view);
  });
  routes.get('/facts.csv', async (context) => {
    const rows = factCells(await viewOf(context));
    return csvAnswer(context, { name: 'facts', columns: factColumns, rows });
  });
  return routes;
}
