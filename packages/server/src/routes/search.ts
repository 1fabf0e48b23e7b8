import type { Gazetteer, KindName } from '@variorum/engine';
import * as addresses from '../addresses/finding.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { foundColumns } from '../columns/found.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { search, searchIndex } from '../search/find.ts';
import type { SearchChoicesView } from '../views/search.ts';

/** Search over reports and claims. */
export function searchRoutes(gathered: Gathered, places: Pick<Gazetteer, 'contains'>): Routes {
  const routes = openRoutes();
  const index = derivedFrom(gathered, searchIndex);
  const contains: Gazetteer['contains'] = (outer, inner) => places.contains(outer, inner);
  const choices = derivedFrom(gathered, (readings): SearchChoicesView => {
    const kinds = new Map<KindName, number>();
    const publishers = new Map<string, number>();
    for (const { report, claims } of readings) {
      if (report.publisher !== null) publishers.set(report.publisher, (publishers.get(report.publisher) ?? 0) + 1);
      for (const { kind } of claims) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    return {
      kinds: [...kinds].map(([id, claims]) => ({ id, claims })).sort((a, b) => b.claims - a.claims),
      publishers: [...publishers].map(([name, reports]) => ({ name, reports })).sort((a, b) => b.reports - a.reports),
    };
  });
  view(routes, addresses.search, async ({ query: { after, limit, ...query } }) =>
    search(await index(), { query, page: { after, limit }, contains }),
  );
  table(routes, addresses.searchTable, async ({ query }) => {
    const page = { after: 0, limit: Number.MAX_SAFE_INTEGER };
    const { claims } = search(await index(), { query, page, contains });
    return { name: 'search', columns: foundColumns, rows: claims };
  });
  view(routes, addresses.searchChoices, choices);
  return routes;
}
