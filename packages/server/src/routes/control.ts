import { type ActorIndex, controlLines, type Gazetteer, whoHeld } from '@variorum/engine';
import { type Context, Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { stanceColumns, stanceRows } from '../columns/stance.ts';
import { controlPlace } from '../control/places.ts';
import { spanOf } from '../control/span.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { Refusal } from '../refusal.ts';
import type { ControlPlacesView } from '../views/control.ts';
import type { ControlView } from '../views/reckoned.ts';

const LONGEST = 200;

function dayOf(words: string | undefined): string | undefined {
  const day = words?.trim() || undefined;
  if (day === undefined || (/^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)))) return day;
  throw new Refusal(400, 'bad-date', 'on must be a day: 2019-08-21.');
}

export interface ControlParts {
  readonly gathered: Gathered;
  readonly places: Pick<Gazetteer, 'get'>;
  readonly actors: Pick<ActorIndex, 'get'> | undefined;
}

/** Who holds each place, according to whom. */
export function controlRoutes({ gathered, places, actors }: ControlParts): Hono {
  const routes = new Hono();
  const options = actors === undefined ? {} : { actors };
  const every = derivedFrom(gathered, (readings) => controlLines(readings, options));
  const viewOf = async (context: Context): Promise<ControlView> => {
    const place = context.req.query('place')?.trim() || undefined;
    const on = dayOf(context.req.query('on'));
    if (place !== undefined && place.length > LONGEST) {
      throw new Refusal(400, 'bad-query', `place is longer than ${LONGEST} characters.`);
    }
    const lines = place === undefined ? await every() : controlLines(await gathered(), { ...options, place });
    return { lines: on === undefined ? lines : lines.map((line) => ({ ...line, held: whoHeld(line, on) })) };
  };
  const listed = derivedFrom(gathered, async (readings): Promise<ControlPlacesView> => {
    const all = (await every()).map((line) => controlPlace(line, (id) => places.get(id)));
    return { span: spanOf(all, readings), places: all };
  });
  routes.get('/control', async (context) => jsonAnswer(context, await viewOf(context)));
  routes.get('/control.csv', async (context) => {
    const { lines } = await viewOf(context);
    return csvAnswer(context, { name: 'control', columns: stanceColumns, rows: stanceRows(lines) });
  });
  routes.get('/control/places', async (context) => {
    return jsonAnswer(context, await await listed());
  });
  return routes;
}
