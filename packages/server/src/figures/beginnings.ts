import { type ActorIndex, type BeginningLine, beginningLines, type Gazetteer, type Reading } from '@variorum/engine';
import type { Dossier } from '@variorum/store';
import { derivedFrom } from './derived.ts';
import type { Gathered } from './gathered.ts';

export interface BeginningParts {
  readonly gathered: Gathered;
  readonly dossier: Pick<Dossier, 'pairings'>;
  readonly places: Pick<Gazetteer, 'contains' | 'get'>;
  readonly actors?: Pick<ActorIndex, 'find' | 'get'> | undefined;
}

/** When what goes on began, as its sources tell it: everywhere, or at one place. */
export type Beginnings = (place?: string) => Promise<readonly BeginningLine[]>;

export function createBeginnings({ gathered, dossier, places, actors }: BeginningParts): Beginnings {
  const made = async (readings: readonly Reading[], place?: string) =>
    beginningLines(readings, {
      contains: (outer, inner) => places.contains(outer, inner),
      get: (id) => places.get(id),
      actors,
      decisions: await dossier.pairings(),
      place,
    });
  // Whoever joins or parts claims makes the readings be gathered anew.
  const every = derivedFrom(gathered, (readings) => made(readings));
  return async (place) => (place === undefined ? every() : made(await gathered(), place));
}
