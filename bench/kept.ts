/** A dossier in a folder, made of readings that are there already. */

import type { Reading } from '@variorum/engine';
import { createDossier, type Dossier, keepOriginal, openDossier, openWriter } from '@variorum/store';

const TOGETHER = 500;

/** Puts readings into a new dossier as if each had arrived in a file of its own. */
export async function keptOf(readings: readonly Reading[], folder: string): Promise<Dossier> {
  const pen = { actor: 'bench', software: { name: 'bench', version: '1' }, now: () => new Date() };
  createDossier(folder, pen);
  const writer = await openWriter({ folder, pen });
  const arrivalOf = async (reading: Reading) => {
    const bytes = Buffer.from(reading.report.text, 'utf8');
    const { original } = await keepOriginal(writer.layout, bytes);
    const line = Buffer.from(
      `${JSON.stringify({ ...reading, capture: { original, part: null, tool: pen.software } })}\n`,
    );
    const { input, id } = reading.report;
    return { input, original, bytes: bytes.length, readings: [{ id, line }], failure: null };
  };
  for (let at = 0; at < readings.length; at += TOGETHER)
    await writer.add(await Promise.all(readings.slice(at, at + TOGETHER).map(arrivalOf)));
  await writer.close();
  return openDossier({ folder });
}
