import type { Dossier } from '@variorum/store';
import * as addresses from '../addresses/claims.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import { Refusal } from '../refusal.ts';

/** One claim, with what a reader needs to judge it. */
export function claimRoutes(dossier: Dossier): Routes {
  const routes = openRoutes();
  view(routes, addresses.claim, async ({ params }) => {
    const found = await dossier.claim(params.id);
    if (found === undefined) throw new Refusal(404, 'no-such-claim', 'This dossier holds no claim with this id.');
    return found;
  });
  return routes;
}
