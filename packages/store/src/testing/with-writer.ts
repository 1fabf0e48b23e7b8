import { openWriter, type Writer } from '../writer.ts';
import { arrivalsOf, scratchDossier, testPen } from './kept.ts';
import { sampleReadings } from './readings.ts';

/** Makes a test of a check: with a writer on an empty dossier of its own, closed and gone afterwards. */
export type UsingWriter = (check: (writer: Writer, folder: string) => Promise<void>) => () => Promise<void>;

export function withWriter(databaseUrl: string | null): UsingWriter {
  return (check) => async () => {
    await using scratch = scratchDossier({ databaseUrl });
    const writer = await openWriter({ folder: scratch.folder, pen: testPen, databaseUrl });
    try {
      await check(writer, scratch.folder);
    } finally {
      await writer.close();
    }
  };
}

export async function addSamples(writer: Writer) {
  return writer.add(await arrivalsOf(sampleReadings, writer.layout));
}
