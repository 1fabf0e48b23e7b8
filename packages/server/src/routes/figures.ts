import type { Gazetteer } from '@variorum/engine';
import { Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { accountColumns, accountRows } from '../columns/account.ts';
import { choicesView } from '../figures/choices.ts';
import { figuresQuery } from '../figures/query.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { figuresView } from '../figures/view.ts';

/** Accounts side by side, and what they can be chosen by. */
export function figuresRoutes(reckoner: Reckoner, places: Pick<Gazetteer, 'get'>): Hono {
  const routes = new Hono();
  routes.get('/figures', async (context) => {
    const query = figuresQuery((name) => context.req.query(name));
    return jsonAnswer(context, await figuresView(query, reckoner));
  });
  routes.get('/figures.csv', async (context) => {
    const query = figuresQuery((name) => context.req.query(name));
    const rows = accountRows(await figuresView(query, reckoner));
    return csvAnswer(context, { name: 'figures', columns: accountColumns, rows });
  });
  routes.get('/choices', async (context) => jsonAnswer(context, await choicesView(reckoner, (id) => places.get(id))));
  return routes;
}
