import type { Dossier } from '@variorum/store';
import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import { Refusal } from '../refusal.ts';
import type { ClaimView } from '../views/report.ts';

/** One claim, with what a reader needs to judge it. */
export function claimRoutes(dossier: Dossier): Hono {
  const routes = new Hono();
  routes.get('/claims/:id', async (context) => {
    const view: ClaimView | undefined = await dossier.claim(context.req.param('id'));
    if (view === undefined) throw new Refusal(404, 'no-such-claim', 'This dossier holds no claim with this id.');
    return jsonAnswer(context, view);
  });
  return routes;
}
