import * as addresses from '../addresses/service.ts';
import { openRoutes, type Routes, view } from '../api/answering.ts';
import type { Threads } from '../threads/threads.ts';

/** What is being worked out, for whoever waits for it. */
export function workRoutes(threads: Pick<Threads, 'work'> | null): Routes {
  const routes = openRoutes();
  view(routes, addresses.work, () => threads?.work() ?? { reckoning: null, looking: null });
  return routes;
}
