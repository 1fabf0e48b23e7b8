import * as addresses from '../addresses/figures.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { eventColumns, eventRows } from '../columns/event.ts';
import { withPolicy } from '../csv.ts';
import { type EventFinder, eventsAround } from '../figures/events.ts';
import { figuresQuery } from '../figures/query.ts';

/** As many as a page can draw at once; the rest are asked for with `after`. */
const PAGE = 200;

/** Which event tolls are of one event, and which may be. */
export function eventRoutes(find: EventFinder): Routes {
  const routes = openRoutes();
  view(routes, addresses.events, async ({ query: { after, claim, ...asked } }) => {
    const { filter, policy } = figuresQuery(asked);
    const { events: all, notices } = await find(filter, policy);
    const events = claim === undefined ? all : eventsAround(all, claim);
    const next = after + PAGE < events.length ? after + PAGE : null;
    return { policy, total: events.length, events: events.slice(after, after + PAGE), next, notices };
  });
  table(routes, addresses.eventsTable, async ({ query }) => {
    const { filter, policy } = figuresQuery(query);
    const { events } = await find(filter, policy);
    return { name: 'events', columns: withPolicy(eventColumns, policy), rows: eventRows(events) };
  });
  return routes;
}
