import { type Gazetteer, policies } from '@variorum/engine';
import * as addresses from '../addresses/figures.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { accountColumns, accountRows } from '../columns/account.ts';
import { withPolicy } from '../csv.ts';
import { accountsBeside } from '../figures/accounts.ts';
import { atMost } from '../figures/at-most.ts';
import { choicesView } from '../figures/choices.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { figuresQuery } from '../figures/query.ts';
import type { Reckoner } from '../figures/reckoner.ts';
import { figuresView } from '../figures/view.ts';

export interface FiguresParts {
  readonly gathered: Gathered;
  readonly reckoner: Reckoner;
  readonly places: Pick<Gazetteer, 'get'>;
}

/** Accounts side by side, and what they can be chosen by. */
export function figuresRoutes({ gathered, reckoner, places }: FiguresParts): Routes {
  const routes = openRoutes();
  view(routes, addresses.figures, async ({ query: { subject, ...asked } }) =>
    atMost(await figuresView(figuresQuery(asked), reckoner), subject),
  );
  table(routes, addresses.figuresTable, async ({ query }) => {
    const found = await figuresView(figuresQuery(query), reckoner);
    return { name: 'figures', columns: withPolicy(accountColumns, found.policy), rows: accountRows(found) };
  });
  view(routes, addresses.accounts, async ({ query: { claim } }) =>
    accountsBeside(await reckoner({}, policies.spread), claim),
  );
  const choices = derivedFrom(gathered, () => choicesView(reckoner, (id) => places.get(id)));
  view(routes, addresses.choices, async () => await choices());
  return routes;
}
