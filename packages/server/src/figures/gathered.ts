import type { Reading } from '@variorum/engine';
import type { Dossier } from '@variorum/store';

/** All readings of a dossier. The same array as before for as long as nothing in the dossier changed. */
export type Gathered = () => Promise<readonly Reading[]>;

async function gather(dossier: Dossier): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of dossier.readings()) readings.push(reading);
  return readings;
}

/** Reads all at the first question, and again at the first one after somebody added to the dossier or decided. */
export function gatheredFrom(dossier: Dossier): Gathered {
  let kept: { readonly version: string; readonly readings: Promise<readonly Reading[]> } | undefined;
  return async () => {
    const version = await dossier.version();
    if (kept?.version !== version) {
      const mine = { version, readings: gather(dossier) };
      kept = mine;
      mine.readings.catch(() => {
        // Who asked is told. The next question may find the dossier well again.
        if (kept === mine) kept = undefined;
      });
    }
    return kept.readings;
  };
}
