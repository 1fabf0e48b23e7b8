import { type ActorIndex, controlLines, type Gazetteer, policies } from '@variorum/engine';
import * as addresses from '../addresses/figures.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { factCells, factColumns } from '../columns/fact.ts';
import { type FactsAsked, factDraft } from '../facts/draft.ts';
import { atMostFacts, type FactsTable, factsTable } from '../facts/table.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { isDispute } from '../overview/glances.ts';
import type { FactsView } from '../views/facts.ts';

const KEPT = 12;

export interface FactsParts {
  readonly gathered: Gathered;
  readonly reckoner: Reckoner;
  readonly places: Pick<Gazetteer, 'contains' | 'get'>;
  readonly actors: Pick<ActorIndex, 'find' | 'get'> | undefined;
}

/** What each source says of each fact, in its own words. */
export function factsRoutes({ gathered, reckoner, places, actors }: FactsParts): Routes {
  const routes = openRoutes();
  const contains: Gazetteer['contains'] = (outer, inner) => places.contains(outer, inner);
  const disputedControl = derivedFrom(gathered, (readings) => {
    const lines = controlLines(readings, actors === undefined ? {} : { actors });
    const stretches = lines.flatMap(({ joint }) => joint.filter(({ status }) => status === 'disputed'));
    return stretches.flatMap(({ claims }) => claims);
  });
  /** Tables made of the same readings; a person looks at a handful of places and days in turn. */
  const kept = derivedFrom(gathered, () => new Map<string, FactsTable>());
  const tableOf = async (asked: FactsAsked): Promise<FactsTable> => {
    const tables = await kept();
    const key = JSON.stringify([asked.place, asked.from, asked.to]);
    const known = tables.get(key);
    if (known !== undefined) return known;
    const readings = await gathered();
    const drafts = readings.flatMap(({ report, claims }) =>
      claims.flatMap((claim) => factDraft({ claim, report }, { asked, contains }) ?? []),
    );
    const { findings } = await reckoner({}, policies.spread);
    const disputes = findings.filter(isDispute).flatMap(({ claims }) => claims);
    const made = factsTable(drafts, new Set([...disputes, ...(await disputedControl())]));
    tables.set(key, made);
    if (tables.size > KEPT) tables.delete(tables.keys().next().value!);
    return made;
  };
  const viewOf = async ({ place, from, to }: Partial<FactsAsked>): Promise<FactsView> => {
    return {
      place: place === undefined ? null : { id: place, name: places.get(place)?.name ?? place },
      from: from ?? null,
      to: to ?? null,
      ...(await tableOf({ place, from, to })),
    };
  };
  view(routes, addresses.facts, async ({ query }) => {
    const { sources, rows, more, ...asked } = await viewOf(query);
    return { ...asked, ...atMostFacts({ sources, rows, more }) };
  });
  table(routes, addresses.factsTable, async ({ query }) => ({
    name: 'facts',
    columns: factColumns,
    rows: factCells(await viewOf(query)),
  }));
  return routes;
}
