import { type ActorIndex, type Gazetteer, standingEditsOf, standingsFrom } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import { Hono } from 'hono';
import { createBeginnings } from './figures/beginnings.ts';
import { createEventFinder } from './figures/events.ts';
import { gatheredFrom } from './figures/gathered.ts';
import { createReckoner } from './figures/reckoner.ts';
import { beginningRoutes } from './routes/beginnings.ts';
import { contradictionRoutes } from './routes/contradictions.ts';
import { controlRoutes } from './routes/control.ts';
import { eventRoutes } from './routes/events.ts';
import { factsRoutes } from './routes/facts.ts';
import { figuresRoutes } from './routes/figures.ts';
import { glanceRoutes } from './routes/glances.ts';
import { incidentRoutes } from './routes/incidents.ts';
import { reviewRoutes } from './routes/review.ts';
import { searchRoutes } from './routes/search.ts';
import { sourceRoutes } from './routes/sources.ts';

/** The only conflict of which the actors at hand have sides; of any other, what people decide is all that is known. */
export const CONFLICT = 'syria';

/** Tells which place lies in which; where it can also `find` places by name, the review asks for those that are near misses. */
export type PlaceLookup = Pick<Gazetteer, 'contains' | 'get'> & Partial<Pick<Gazetteer, 'find'>>;

export interface ViewParts {
  readonly dossier: Dossier;
  readonly gazetteer: PlaceLookup;
  /** Tells which side an actor stands on, and publishers by the names that chains give them. */
  readonly actors?: Pick<ActorIndex, 'find' | 'get'> | undefined;
  /** Whether the pages may write to the dossier. */
  readonly mayWrite: boolean;
  /** In which conflict sources stand as they do. Default {@link CONFLICT}. */
  readonly conflict?: string;
  /** Told how many reports were read, while all of them are. */
  readonly onGathered?: (reports: number, isAll: boolean) => void;
}

/** The views that need every report of the dossier: here, or in a thread. */
export function viewRoutes({ dossier, gazetteer, actors, mayWrite, conflict = CONFLICT, onGathered }: ViewParts): Hono {
  const routes = new Hono();
  const gathered = gatheredFrom(dossier, onGathered);
  const reckoner = createReckoner({
    gathered,
    dossier,
    places: gazetteer,
    actors,
    standings: (stands) =>
      actors === undefined ? undefined : standingsFrom(actors, conflict, standingEditsOf(stands, conflict)),
  });
  routes.route('/', figuresRoutes({ gathered, reckoner, places: gazetteer }));
  const beginnings = createBeginnings({ gathered, dossier, places: gazetteer, actors });
  routes.route('/', contradictionRoutes({ reckoner, beginnings, places: gazetteer }));
  const events = createEventFinder({ gathered, dossier, places: gazetteer, actors });
  routes.route('/', eventRoutes(events));
  routes.route('/', controlRoutes({ gathered, places: gazetteer, actors }));
  routes.route('/', incidentRoutes(gathered, actors));
  routes.route('/', beginningRoutes(beginnings));
  routes.route('/', sourceRoutes({ dossier, gathered, places: gazetteer, actors, conflict, mayWrite }));
  routes.route('/', glanceRoutes({ dossier, gathered, reckoner }));
  routes.route('/', factsRoutes({ gathered, reckoner, places: gazetteer, actors }));
  routes.route('/', searchRoutes(gathered, gazetteer));
  routes.route('/', reviewRoutes({ dossier, gathered, reckoner, events, gazetteer, mayWrite }));
  return routes;
}
