import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '@variorum/engine';
import {
  type Arrival,
  createDossier,
  type Dossier,
  keepOriginal,
  type Layout,
  openDossier,
  openWriter,
  type Pen,
  verify,
  type Writer,
} from '@variorum/store';
import { draftReading, sampleReadings } from '@variorum/store/testing';
import type { Desk } from '../desk/desk.ts';
import { type Served, type ServeOptions, serve } from '../serve.ts';
import { fewPlaces } from './served.ts';

const pen: Pen = {
  actor: 'a test',
  software: { name: 'test', version: '1' },
  now: () => new Date('2019-09-04T10:00:00.000Z'),
};

/** A reading as it arrives: its text is the original's bytes. */
async function arrivalOf(reading: Reading, layout: Layout): Promise<Arrival> {
  const bytes = Buffer.from(reading.report.text, 'utf8');
  const { original } = await keepOriginal(layout, bytes);
  const capture = { original, part: null, tool: { name: 'test', version: '1' } };
  const line = Buffer.from(`${JSON.stringify({ ...reading, capture })}\n`);
  const { input, id } = reading.report;
  return { input, original, bytes: bytes.length, readings: [{ id, line }], failure: null };
}

async function sent(name: string, path: string, layout: Layout): Promise<Arrival> {
  const text = readFileSync(path, 'utf8');
  if (text !== '') {
    const draft = { input: name, title: null, publisher: null, published: '2019-09-01', text };
    return arrivalOf(draftReading(draft), layout);
  }
  const { original } = await keepOriginal(layout, Buffer.alloc(0));
  return { input: name, original, bytes: 0, readings: [], failure: { code: 'input/empty', facts: {} } };
}

export type KeptSamples = Served & {
  readonly added: readonly string[];
  readonly dossier: Dossier;
  readonly desk: Desk;
  readonly writer: Writer;
};

/** A server over a dossier in a folder of its own, with the sample readings in it and a desk to write at. */
export async function keptSamples({
  token = null,
  actors,
}: {
  readonly token?: string | null;
  readonly actors?: ServeOptions['actors'];
} = {}): Promise<KeptSamples> {
  const outer = mkdtempSync(join(tmpdir(), 'variorum-served-'));
  const folder = join(outer, 'dossier');
  createDossier(folder, pen);
  const writer = await openWriter({ folder, pen });
  await writer.add(await Promise.all(sampleReadings.map((reading) => arrivalOf(reading, writer.layout))));
  const dossier = await openDossier({ folder });
  const added: string[] = [];
  const desk: Desk = {
    actor: pen.actor,
    decide: (decided) => writer.decide(decided),
    add: async (files) => {
      added.push(...files.map(({ path }) => path));
      return writer.add(await Promise.all(files.map(({ name, path }) => sent(name, path, writer.layout))));
    },
    retry: async () => [],
    verify: () => verify(folder),
  };
  const served = await serve({
    dossier,
    gazetteer: fewPlaces,
    ...(actors ? { actors } : {}),
    desk,
    port: 0,
    token,
    webRoot: null,
  });
  const close = async () => {
    await served.close();
    await dossier.close();
    await writer.close();
    rmSync(outer, { recursive: true, force: true });
  };
  return { ...served, close, added, dossier, desk, writer };
}
