import { policies } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import * as addresses from '../addresses/finding.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { keptIn } from '../kept.ts';
import { arrivalsIn } from '../overview/arrivals.ts';
import { disputesOf } from '../overview/disputes.ts';
import { figureGlances } from '../overview/glances.ts';
import type { GlancesView } from '../views/overview.ts';

export interface GlanceParts {
  readonly dossier: Dossier;
  readonly gathered: Gathered;
  readonly reckoner: Reckoner;
}

/** What the claims come to, at a glance. */
export function glanceRoutes({ dossier, gathered, reckoner }: GlanceParts): Routes {
  const routes = openRoutes();
  const arrivals = derivedFrom(gathered, () => arrivalsIn(keptIn(dossier)));
  const all = derivedFrom(gathered, async (): Promise<Omit<GlancesView, 'fresh'>> => {
    const reckoning = await reckoner.brief(policies.spread);
    return { ...figureGlances(reckoning), ...disputesOf(reckoning) };
  });
  const freshSince = async (since: string): Promise<GlancesView['fresh']> => {
    const { isSince } = await arrivals();
    const claims = new Set<string>();
    for (const reading of await gathered()) {
      if (isSince(reading.report, since)) for (const { id } of reading.claims) claims.add(id);
    }
    if (claims.size === 0) return { disputed: 0, disputes: [] };
    return disputesOf(await reckoner.brief(policies.spread), (finding) =>
      finding.claims.some((each) => claims.has(each)),
    );
  };
  view(routes, addresses.glances, async ({ query: { since } }) => ({
    ...(await await all()),
    fresh: since === undefined ? null : await freshSince(since),
  }));
  return routes;
}
