import type { Reading } from '@variorum/engine';
import type { Dossier } from '@variorum/store';

/** All readings of a dossier that does not change while it is open; read once, at the first question. */
export type Gathered = () => Promise<readonly Reading[]>;

async function gather(dossier: Dossier): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of dossier.readings()) readings.push(reading);
  return readings;
}

export function gatheredFrom(dossier: Dossier): Gathered {
  let gathered: Promise<readonly Reading[]> | undefined;
  return () => {
    gathered ??= gather(dossier).catch((error: unknown) => {
      // The next request may find the dossier well again.
      gathered = undefined;
      throw error;
    });
    return gathered;
  };
}
