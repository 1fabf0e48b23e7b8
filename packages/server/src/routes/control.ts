import { type ActorIndex, controlLines, whoHeld } from '@variorum/engine';
import { type Context, Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { stanceColumns, stanceRows } from '../columns/stance.ts';
import type { Gathered } from '../figures/gathered.ts';
import { Refusal } from '../refusal.ts';
import type { ControlView } from '../views/reckoned.ts';

const LONGEST = 200;

function dayOf(words: string | undefined): string | undefined {
  const day = words?.trim() || undefined;
  if (day === undefined || (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)))) return day;
  throw new Refusal(400, 'bad-date', 'on must be a day: 2019-08-21.');
}

async function viewOf(
  context: Context,
  gathered: Gathered,
  actors: Pick<ActorIndex, 'get'> | undefined,
): Promise<ControlView> {
  const place = context.req.query('place')?.trim() || undefined;
  const on = dayOf(context.req.query('on'));
  if (place !== undefined && place.length > LONGEST) {
    throw new Refusal(400, 'bad-query', `place is longer than ${LONGEST} characters.`);
  }
  const options = { ...(actors === undefined ? {} : { actors }), ...(place === undefined ? {} : { place }) };
  const lines = controlLines(await gathered(), options);
  return { lines: on === undefined ? lines : lines.map((line) => ({ ...line, held: whoHeld(line, on) })) };
}

/** Who holds each place, according to whom. */
export function controlRoutes(gathered: Gathered, actors: Pick<ActorIndex, 'get'> | undefined): Hono {
  const routes = new Hono();
  routes.get('/control', async (context) => jsonAnswer(context, await viewOf(context, gathered, actors)));
  routes.get('/control.csv', async (context) => {
    const { lines } = await viewOf(context, gathered, actors);
    return csvAnswer(context, { name: 'control', columns: stanceColumns, rows: stanceRows(lines) });
  });
  return routes;
}
