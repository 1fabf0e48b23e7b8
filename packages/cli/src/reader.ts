import { type ActorIndex, createReader, type Gazetteer, type Read } from '@variorum/engine';
import { kinds, languages } from '@variorum/engine/all';
import { openActors, openGazetteer } from '@variorum/gazetteer';

export interface Reader {
  readonly read: Read;
  readonly gazetteer: Gazetteer;
  readonly actors: ActorIndex;
}

/** The rules reader with all languages, kinds, places and actors there are: half a second, once a process or worker. */
export function openReader(): Reader {
  const gazetteer = openGazetteer();
  const actors = openActors();
  return { gazetteer, actors, read: createReader({ languages, kinds, gazetteer, actors }) };
}
