import { layoutOf } from '../folder/layout.ts';
import { checkLedger } from './check-ledger.ts';
import { checkOriginals } from './check-originals.ts';
import { checkReadings, type Recapture } from './check-readings.ts';
import type { Checked } from './problem.ts';

export interface VerifyOptions {
  readonly recapture?: Recapture;
  readonly onProgress?: (what: 'originals' | 'readings', done: number) => void;
}

/**
 * Checks a dossier from its files alone, index left aside: the chain of the ledger, the hash of every original and of
 * every block of readings, the words of every anchor. Reads all, writes nothing, needs no lock; what is added while it
 * runs is left out. A folder that is no dossier has problems too.
 */
export async function verify(folder: string, { recapture, onProgress }: VerifyOptions = {}): Promise<Checked> {
  const layout = layoutOf(folder);
  const { promised, problems } = checkLedger(layout);
  const originals = await checkOriginals(layout, promised, (done) => onProgress?.('originals', done));
  const readings = await checkReadings(layout, promised, {
    recapture: recapture ?? null,
    onProgress: (done) => onProgress?.('readings', done),
  });
  return {
    entries: promised.entries,
    originals: promised.originals.size,
    readings: readings.readings,
    anchors: readings.anchors,
    problems: [...problems, ...originals.problems, ...readings.problems],
    leftovers: [...originals.leftovers, ...readings.leftovers],
  };
}
