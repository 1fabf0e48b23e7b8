import { type ActorIndex, controlLines, controlPolicy, type Gazetteer, whoHeld } from '@variorum/engine';
import * as addresses from '../addresses/figures.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { stanceColumns, stanceRows } from '../columns/stance.ts';
import { controlPlace } from '../control/places.ts';
import { spanOf } from '../control/span.ts';
import { withPolicy } from '../csv.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import type { ControlPlacesView } from '../views/control.ts';
import type { ControlView } from '../views/reckoned.ts';

export interface ControlParts {
  readonly gathered: Gathered;
  readonly places: Pick<Gazetteer, 'get'>;
  readonly actors: Pick<ActorIndex, 'find' | 'get'> | undefined;
}

/** Who holds each place, according to whom. */
export function controlRoutes({ gathered, places, actors }: ControlParts): Routes {
  const routes = openRoutes();
  const options = actors === undefined ? {} : { actors };
  const every = derivedFrom(gathered, (readings) => controlLines(readings, options));
  const viewOf = async ({ place, on }: { readonly place?: string; readonly on?: string }): Promise<ControlView> => {
    const lines = place === undefined ? await every() : controlLines(await gathered(), { ...options, place });
    const asked = on === undefined ? lines : lines.map((line) => ({ ...line, held: whoHeld(line, on) }));
    return { policy: controlPolicy, lines: asked };
  };
  const listed = derivedFrom(gathered, async (readings): Promise<ControlPlacesView> => {
    const all = (await every()).map((line) => controlPlace(line, (id) => places.get(id)));
    return { span: spanOf(all, readings), places: all };
  });
  view(routes, addresses.control, ({ query }) => viewOf(query));
  table(routes, addresses.controlTable, async ({ query }) => {
    const { lines } = await viewOf(query);
    return { name: 'control', columns: withPolicy(stanceColumns, controlPolicy), rows: stanceRows(lines) };
  });
  view(routes, addresses.controlPlaces, async () => await listed());
  return routes;
}
