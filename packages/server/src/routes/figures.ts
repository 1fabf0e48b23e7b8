import { type Gazetteer, policies } from '@variorum/engine';
import { Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { accountColumns, accountRows } from '../columns/account.ts';
import { accountsBeside } from '../figures/accounts.ts';
import { atMost } from '../figures/at-most.ts';
import { choicesView } from '../figures/choices.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { figuresQuery } from '../figures/query.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { figuresView } from '../figures/view.ts';
import { Refusal } from '../refusal.ts';

export interface FiguresParts {
  readonly gathered: Gathered;
  readonly reckoner: Reckoner;
  readonly places: Pick<Gazetteer, 'get'>;
}

/** Accounts side by side, and what they can be chosen by. */
export function figuresRoutes({ gathered, reckoner, places }: FiguresParts): Hono {
  const routes = new Hono();
  routes.get('/figures', async (context) => {
    const query = figuresQuery((name) => context.req.query(name));
    const subject = context.req.query('subject')?.trim() || undefined;
    return jsonAnswer(context, atMost(await figuresView(query, reckoner), subject));
  });
  routes.get('/figures.csv', async (context) => {
    const query = figuresQuery((name) => context.req.query(name));
    const rows = accountRows(await figuresView(query, reckoner));
    return csvAnswer(context, { name: 'figures', columns: accountColumns, rows });
  });
  routes.get('/figures/accounts', async (context) => {
    const claim = context.req.query('claim')?.trim();
    if (!claim) throw new Refusal(400, 'bad-query', 'claim must be the id of a claim.');
    return jsonAnswer(context, accountsBeside(await reckoner({}, policies.spread), claim));
  });
  const choices = derivedFrom(gathered, () => choicesView(reckoner, (id) => places.get(id)));
  routes.get('/choices', async (context) => jsonAnswer(context, await await choices()));
  return routes;
}
