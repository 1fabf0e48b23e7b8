import type { Decided } from '@variorum/engine';
import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import { actorOf, jsonBody } from '../desk/body.ts';
import type { Desk } from '../desk/desk.ts';
import { atDesk } from '../desk/faults.ts';
import { Refusal } from '../refusal.ts';
import { standFrom } from '../sources/stands.ts';
import type { DecisionView } from '../views/review.ts';

function whole(given: unknown, name: string): number {
  if (Number.isSafeInteger(given) && (given as number) >= 0) return given as number;
  throw new Refusal(400, 'bad-decision', `${name} must be the number of an entry.`);
}

/** Where people have a source stand, written into the ledger; only the conflict that is reckoned can be decided on. */
export function standingRoutes(desk: Desk, conflict: string): Hono {
  const routes = new Hono();
  routes.post('/standings', async (context) => {
    const { source, stand, undoes, basis: given, as } = await jsonBody(context);
    if (typeof source !== 'string') throw new Refusal(400, 'bad-decision', 'source must be the key of a source.');
    const basis = given === null || given === undefined ? null : whole(given, 'basis');
    const on = { kind: 'decided' as const, basis };
    let decided: Decided;
    if (stand === undefined) decided = { ...on, act: 'undo', undoes: whole(undoes, 'undoes') };
    else {
      const read = standFrom(stand);
      if (read === null) {
        throw new Refusal(400, 'bad-decision', 'stand must hold a standing, and a side or null.');
      }
      decided = { ...on, act: 'stand', conflict, source, ...read };
    }
    const { entry, ruling } = await atDesk(() => desk.decide(decided, actorOf(as, desk.actor)));
    const view: DecisionView = { entry, state: ruling.state, last: ruling.last };
    return jsonAnswer(context, view);
  });
  return routes;
}
