import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '@variorum/engine';
import { memoryDossier } from '@variorum/store';
import { sampleReadings } from '@variorum/store/testing';
import { type Served, serve } from '../serve.ts';

/** A gazetteer that knows of no place but itself. */
export const noPlaces = {
  get: () => undefined,
  contains: (outer: string, inner: string) => (outer === inner ? ('yes' as const) : ('unknown' as const)),
};

/** A server on a free port with the sample readings and a page of one line; `errors` gathers what it was told of. */
export async function servedSamples(
  readings: readonly Reading[] = sampleReadings,
): Promise<Served & { readonly errors: readonly unknown[]; readonly root: string }> {
  const root = await mkdtemp(join(tmpdir(), 'variorum-pages-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), '<!doctype html><title>pages</title>');
  await writeFile(join(root, 'assets', 'index-abc.js'), 'export {};');
  const errors: unknown[] = [];
  const served = await serve({
    dossier: memoryDossier(readings),
    gazetteer: noPlaces,
    port: 0,
    webRoot: root,
    onError: (error) => errors.push(error),
  });
  const close = async () => {
    await served.close();
    await rm(root, { recursive: true });
  };
  return { ...served, close, errors, root };
}
