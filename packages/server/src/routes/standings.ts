import type { Decided } from '@variorum/engine';
import * as addresses from '../addresses/sources.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import type { Desk } from '../desk/desk.ts';
import { atDesk } from '../desk/faults.ts';
import type { StandingRequest } from '../views/standings.ts';

function decidedIn({ source, stand, undoes, basis }: StandingRequest, conflict: string): Decided {
  const on = { kind: 'decided' as const, basis };
  if (stand !== undefined) return { ...on, act: 'stand', conflict, source, ...stand };
  // The schema lets neither both through nor none.
  return { ...on, act: 'undo', undoes: undoes! };
}

/** Where people have a source stand, written into the ledger; only the conflict that is reckoned can be decided on. */
export function standingRoutes(desk: Desk, conflict: string): Routes {
  const routes = openRoutes();
  view(routes, addresses.setStanding, async ({ body }) => {
    const actor = body.as ?? desk.actor;
    const { entry, ruling } = await atDesk(() => desk.decide(decidedIn(body, conflict), actor));
    return { entry, state: ruling.state, last: ruling.last };
  });
  return routes;
}
