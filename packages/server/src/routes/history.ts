import type { KeptDossier } from '@variorum/store';
import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import { pairsOf } from '../review/rulings.ts';
import type { PairsView } from '../views/accounts.ts';
import type { HistoryView } from '../views/review.ts';
import { mustBeKept } from './ledger.ts';

/** What people decided on a claim. */
export function historyRoutes(kept: KeptDossier | null): Hono {
  const routes = new Hono();
  routes.get('/claims/:id/history', async (context) => {
    const { state, last, history } = await mustBeKept(kept).ruling(`claim:${context.req.param('id')}`);
    const view: HistoryView = { state, last, history };
    return jsonAnswer(context, view);
  });
  routes.get('/claims/:id/pairs', (context) => {
    const view: PairsView = { pairs: pairsOf(mustBeKept(kept), context.req.param('id')) };
    return jsonAnswer(context, view);
  });
  return routes;
}
