import { createReader, type Gazetteer, type Reading, type ReportInput } from '@variorum/engine';
import { kinds, languages } from '@variorum/engine/all';
import { openGazetteer } from '@variorum/gazetteer';

export interface Reader {
  readonly read: (input: ReportInput) => Reading;
  readonly gazetteer: Gazetteer;
}

/** The rules reader with all languages, kinds and places there are: half a second, once a process or worker. */
export function openReader(): Reader {
  const gazetteer = openGazetteer();
  return { gazetteer, read: createReader({ languages, kinds, gazetteer }) };
}
