import { Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { eventColumns, eventRows } from '../columns/event.ts';
import type { EventFinder } from '../figures/events.ts';
import { figuresQuery } from '../figures/query.ts';
import type { EventsView } from '../views/reckoned.ts';

/** As many as a page can draw at once; the rest are asked for with `after`. */
const PAGE = 200;

/** Which event tolls are of one event, and which may be. */
export function eventRoutes(find: EventFinder): Hono {
  const routes = new Hono();
  routes.get('/events', async (context) => {
    const { filter, policy } = figuresQuery((name) => context.req.query(name));
    const { events, notices } = await find(filter, policy);
    const asked = Number(context.req.query('after') ?? 0);
    const after = Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
    const next = after + PAGE < events.length ? after + PAGE : null;
    const view: EventsView = { policy, total: events.length, events: events.slice(after, after + PAGE), next, notices };
    return jsonAnswer(context, view);
  });
  routes.get('/events.csv', async (context) => {
    const { filter, policy } = figuresQuery((name) => context.req.query(name));
    const { events } = await find(filter, policy);
    return csvAnswer(context, { name: 'events', columns: eventColumns, rows: eventRows(events) });
  });
  return routes;
}
