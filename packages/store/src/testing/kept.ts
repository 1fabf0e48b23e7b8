import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Claim, Reading } from '@variorum/engine';
import { createDossier } from '../create.ts';
import type { Layout } from '../folder/layout.ts';
import type { Pen } from '../folder/ledger-file.ts';
import { keepOriginal } from '../folder/originals.ts';
import type { ReadingLine } from '../folder/readings-file.ts';
import { identityOf } from '../identity.ts';
import { schemaOf } from '../index/open-index.ts';
import { dropSchema } from '../sql/postgres.ts';
import type { Arrival } from '../writing/arrival.ts';

export const testPen: Pen = {
  actor: 'a test',
  software: { name: 'test', version: '1' },
  now: () => new Date('2019-09-04T10:00:00.000Z'),
};

/** A dossier of its own for one test, gone with its index when the scope that holds it ends. */
export function scratchDossier({ databaseUrl = null }: { readonly databaseUrl?: string | null } = {}) {
  const outer = mkdtempSync(join(tmpdir(), 'variorum-store-'));
  const folder = join(outer, 'dossier');
  createDossier(folder, testPen);
  const schema = schemaOf(identityOf(folder));
  return {
    folder,
    outer,
    [Symbol.asyncDispose]: async () => {
      rmSync(outer, { recursive: true, force: true });
      if (databaseUrl !== null) await dropSchema(databaseUrl, schema);
    },
  };
}

/** A reading as it arrives: its text is the original's bytes. */
export async function arrivalOf(reading: Reading, layout: Layout): Promise<Arrival> {
  const bytes = Buffer.from(reading.report.text, 'utf8');
  const { original } = await keepOriginal(layout, bytes);
  const capture = { original, part: null, tool: { name: 'test', version: '1' } };
  const line = Buffer.from(`${JSON.stringify({ ...reading, capture })}\n`);
  const { input, id } = reading.report;
  return { input, original, bytes: bytes.length, readings: [{ id, line }], failure: null };
}

/** Several, as one group of arrivals. */
export function arrivalsOf(readings: readonly Reading[], layout: Layout): Promise<readonly Arrival[]> {
  return Promise.all(readings.map((reading) => arrivalOf(reading, layout)));
}

/** A later reading of a report, with some of its claims. */
export function rereadOf(was: ReadingLine, keep: (claim: Claim) => boolean) {
  const reading: ReadingLine = { ...was, claims: was.claims.filter(keep) };
  return { reading, line: Buffer.from(`${JSON.stringify(reading)}\n`) };
}
