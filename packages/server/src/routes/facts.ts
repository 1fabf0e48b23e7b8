import { type ActorIndex, controlLines, type Gazetteer, policies } from '@variorum/engine';
import { type Context, Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { factCells, factColumns } from '../columns/fact.ts';
import { type FactsAsked, factDraft } from '../facts/draft.ts';
import { atMostFacts, type FactsTable, factsTable } from '../facts/table.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { figuresQuery } from '../figures/query.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { isDispute } from '../overview/glances.ts';
import type { FactsView } from '../views/facts.ts';

const KEPT = 12;

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
  /** Tables made of the same readings; a person looks at a handful of places and days in turn. */
  const made = derivedFrom(gathered, () => new Map<string, FactsTable>());
  const tableOf = async (asked: FactsAsked): Promise<FactsTable> => {
    const tables = await made();
    const key = JSON.stringify([asked.place, asked.from, asked.to]);
    const known = tables.get(key);
    if (known !== undefined) return known;
    const readings = await gathered();
    const drafts = readings.flatMap(({ report, claims }) =>
      claims.flatMap((claim) => factDraft({ claim, report }, { asked, contains }) ?? []),
    );
    const { findings } = await reckoner({}, policies.spread);
    const disputes = findings.filter(isDispute).flatMap(({ claims }) => claims);
    const table = factsTable(drafts, new Set([...disputes, ...(await disputedControl())]));
    tables.set(key, table);
    if (tables.size > KEPT) tables.delete(tables.keys().next().value!);
    return table;
  };
  const viewOf = async (context: Context): Promise<FactsView> => {
    const { filter } = figuresQuery((name) => (name === 'policy' ? undefined : context.req.query(name)));
    const { place, from, to } = filter;
    return {
      place: place === undefined ? null : { id: place, name: places.get(place)?.name ?? place },
      from: from ?? null,
      to: to ?? null,
      ...(await tableOf({ place, from, to })),
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
