import type { Reading } from '@variorum/engine';
import type { Dossier } from '@variorum/store';

/** All readings of a dossier. The same array as before for as long as nothing in the dossier changed. */
export type Gathered = () => Promise<readonly Reading[]>;

/** Told how many reports were read so far, and at the end that these are all. */
export type OnGathered = (reports: number, isAll: boolean) => void;

/** Reports between two words about how far it is. */
const HANDFUL = 100;

async function gather(dossier: Dossier, onGathered: OnGathered): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  onGathered(0, false);
  for await (const reading of dossier.readings()) {
    readings.push(reading);
    if (readings.length % HANDFUL === 0) onGathered(readings.length, false);
  }
  onGathered(readings.length, true);
  return readings;
}

/** Reads all at the first question, and again at the first one after somebody added to the dossier or decided. */
export function gatheredFrom(dossier: Dossier, onGathered: OnGathered = () => undefined): Gathered {
  let kept: { readonly version: string; readonly readings: Promise<readonly Reading[]> } | undefined;
  return async () => {
    const version = await dossier.version();
    if (kept?.version !== version) {
      const mine = { version, readings: gather(dossier, onGathered) };
      kept = mine;
      mine.readings.catch(() => {
        // Who asked is told. The next question may find the dossier well again.
        if (kept === mine) kept = undefined;
      });
    }
    return kept.readings;
  };
}
