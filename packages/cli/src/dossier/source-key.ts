import { sourcesOf } from '@variorum/engine';
import type { Writer } from '@variorum/store';
import { Fault } from '../faults.ts';
import { nearest } from '../nearest.ts';

/** The key of a source that claims of the dossier end with, given by its key or by its name in any case. */
export async function sourceKeyOf(dossier: Writer['dossier'], words: string): Promise<string> {
  const { openActors, openGazetteer } = await import('@variorum/gazetteer');
  const { contains, get } = openGazetteer();
  const readings = [];
  for await (const reading of dossier.readings()) readings.push(reading);
  const sources = sourcesOf(readings, { contains, get, actors: openActors() }).rows.filter(
    ({ origin, named }) => origin > 0 && named,
  );
  const wanted = words.toLowerCase();
  const found = sources.find(({ key, name }) => key === words || name.toLowerCase() === wanted);
  if (found !== undefined) return found.key;
  const meant = nearest(
    words,
    sources.map(({ name }) => name),
  );
  throw new Fault(
    'not-found',
    `no claim of the dossier ends with a source called ${words}`,
    meant ? `Did you mean ${meant}?` : 'See: variorum sources',
  );
}
