import type { KeptDossier } from '@variorum/store';
import * as addresses from '../addresses/claims.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import { pairsOf } from '../review/rulings.ts';
import { mustBeKept } from './ledger.ts';

/** What people decided on a claim. */
export function historyRoutes(kept: KeptDossier | null): Routes {
  const routes = openRoutes();
  view(routes, addresses.history, async ({ params }) => {
    const { state, last, history } = await mustBeKept(kept).ruling(`claim:${params.id}`);
    return { state, last, history };
  });
  view(routes, addresses.pairs, ({ params }) => ({ pairs: pairsOf(mustBeKept(kept), params.id) }));
  return routes;
}
