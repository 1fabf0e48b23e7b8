import { Hono } from 'hono';
import { jsonAnswer } from '../answer.ts';
import type { Threads } from '../threads/threads.ts';
import type { WorkView } from '../views/work.ts';

/** What is being worked out, for whoever waits for it. */
export function workRoutes(threads: Pick<Threads, 'work'> | null): Hono {
  const routes = new Hono();
  routes.get('/work', (context) => {
    const view: WorkView = threads?.work() ?? { reckoning: null, looking: null };
    return jsonAnswer(context, view);
  });
  return routes;
}
