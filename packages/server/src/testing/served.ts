import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Gazetteer, Place, Reading } from '@variorum/engine';
import { memoryDossier } from '@variorum/store';
import { sampleReadings } from '@variorum/store/testing';
import { type Served, serve } from '../serve.ts';

const places: readonly Place[] = [
  { id: 'iso:SY', name: 'Syria', kind: 'country', country: 'SY', precision: 6, population: 0, within: [] },
  {
    id: 'variorum:idlib-governorate',
    name: 'Idlib',
    kind: 'province',
    precision: 4,
    population: 0,
    within: ['iso:SY'],
  },
  {
    id: 'variorum:maarat-al-numan',
    name: "Ma'arrat al-Nu'man",
    kind: 'town',
    precision: 1,
    population: 0,
    within: ['variorum:idlib-governorate'],
  },
];

function get(id: string): Place | undefined {
  return places.find((place) => place.id === id);
}

function contains(outer: string, inner: string): 'yes' | 'no' | 'unknown' {
  if (outer === inner) return 'yes';
  const around = get(inner)?.within;
  if (around === undefined) return 'unknown';
  return around.some((each) => contains(outer, each) === 'yes') ? 'yes' : 'no';
}

/** A gazetteer that knows the three places of the sample readings. */
export const fewPlaces: Pick<Gazetteer, 'contains' | 'get'> = { contains, get };

/** A server on a free port with the sample readings and a page of one line; `errors` gathers what it was told of. */
export async function servedSamples(
  readings: readonly Reading[] = sampleReadings,
  { token = null }: { readonly token?: string | null } = {},
): Promise<Served & { readonly errors: readonly unknown[]; readonly root: string }> {
  const root = await mkdtemp(join(tmpdir(), 'variorum-pages-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>pages</title>');
  await writeFile(join(root, 'assets', 'index-abc.js'), 'export {};');
  const errors: unknown[] = [];
  const served = await serve({
    dossier: memoryDossier(readings),
    gazetteer: fewPlaces,
    port: 0,
    token,
    webRoot: root,
    onError: (error) => errors.push(error),
  });
  const close = async () => {
    await served.close();
    await rm(root, { recursive: true });
  };
  return { ...served, close, errors, root };
}
