import { type KindName, policies, type Reading } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import * as addresses from '../addresses/finding.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { publisherColumns } from '../columns/publisher.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { keptIn } from '../kept.ts';
import { glancesOf } from '../overview/glances.ts';
import { failuresOf, newestOf } from '../overview/newest.ts';
import { publishersOf } from '../overview/publishers.ts';
import type { OverviewView } from '../views/overview.ts';

function claimCounts(readings: readonly Reading[]): OverviewView['claims'] {
  const counts: Partial<Record<KindName, number>> = {};
  for (const { claims } of readings) for (const { kind } of claims) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

export interface OverviewParts {
  readonly dossier: Dossier;
  readonly gathered: Gathered;
  readonly reckoner: Reckoner;
  readonly mayWrite: boolean;
}

/** What there is, at a glance. */
export function overviewRoutes({ dossier, gathered, reckoner, mayWrite }: OverviewParts): Routes {
  const routes = openRoutes();
  const kept = keptIn(dossier);
  const counted = derivedFrom(gathered, (readings) => ({
    ...publishersOf(readings),
    reports: readings.length,
    claims: claimCounts(readings),
    newest: newestOf(kept, readings),
  }));
  view(routes, addresses.overview, async () => {
    const { newest, ...counts } = await counted();
    return {
      ...counts,
      ...glancesOf(await reckoner({}, policies.spread)),
      newest: await newest,
      failures: await failuresOf(kept, await gathered()),
      kept: kept !== null,
      mayWrite,
    };
  });
  table(routes, addresses.overviewTable, async () => {
    const rows = (await counted()).publishers.flatMap(({ name, months }) =>
      Object.entries(months).map(([month, reports]) => ({ name, month, reports })),
    );
    return { name: 'overview', columns: publisherColumns, rows };
  });
  return routes;
}
