import type { Reading } from '@variorum/engine';
import { byPublication, type Dossier } from '@variorum/store';
import { keptIn } from '../kept.ts';
import { touchedSince } from './touched.ts';

/**
 * All readings of a dossier. The same array as before for as long as nothing in the dossier changed; in a new one, readings
 * that did not change are the same objects as before, where the dossier's ledger tells which did.
 */
export type Gathered = () => Promise<readonly Reading[]>;

/** Told how many reports were read so far, and at the end that these are all. */
export type OnGathered = (reports: number, isAll: boolean) => void;

/** Reports between two words about how far it is. */
const HANDFUL = 100;
/** More reports than this are sooner walked through than asked for one by one. */
const FEW = 500;

/** Everything at one moment, and the ledger's first entry behind it. */
interface Moment {
  readonly readings: readonly Reading[];
  readonly next: number;
}

async function gather(dossier: Dossier, version: string, onGathered: OnGathered): Promise<Moment> {
  const next = entriesUpTo(dossier, version);
  const readings: Reading[] = [];
  onGathered(0, false);
  for await (const reading of dossier.readings()) {
    readings.push(reading);
    if (readings.length % HANDFUL === 0) onGathered(readings.length, false);
  }
  onGathered(readings.length, true);
  return { readings, next };
}

function entriesUpTo(dossier: Dossier, version: string): number {
  let next = 0;
  for (const { seq, prev } of keptIn(dossier)?.log() ?? []) {
    if (prev === version) break;
    next = seq + 1;
  }
  return next;
}

/** What was gathered before, with the reports that changed since; null where that cannot be told. */
async function follow(dossier: Dossier, version: string, before: Moment): Promise<Moment | null> {
  const kept = keptIn(dossier);
  if (kept === null) return null;
  const byId = new Map(before.readings.map((reading) => [reading.report.id, reading]));
  const touched = touchedSince(kept, { from: before.next, version, known: byId.keys() });
  if (touched === null || touched.reports.size > FEW) return null;
  for (const id of touched.reports) {
    const isShown = (await dossier.idsStartingWith(id.slice('sha256:'.length))).includes(id);
    const reading = isShown ? await dossier.reading(id) : undefined;
    if (reading === undefined) byId.delete(id);
    else byId.set(id, reading);
  }
  return { readings: [...byId.values()].sort(byPublication), next: touched.next };
}

/** Reads all at the first question; after somebody added to the dossier or decided, at the next one what that touched. */
export function gatheredFrom(dossier: Dossier, onGathered: OnGathered = () => undefined): Gathered {
  let kept: { readonly version: string; readonly moment: Promise<Moment> } | undefined;
  return async () => {
    const version = await dossier.version();
    if (kept?.version !== version) {
      const before = kept?.moment;
      const now = async (): Promise<Moment> => {
        const earlier = await before?.catch(() => undefined);
        const followed = earlier === undefined ? null : await follow(dossier, version, earlier);
        return followed ?? gather(dossier, version, onGathered);
      };
      const mine = { version, moment: now() };
      kept = mine;
      mine.moment.catch(() => {
        // Who asked is told. The next question may find the dossier well again.
        if (kept === mine) kept = undefined;
      });
    }
    return (await kept.moment).readings;
  };
}
