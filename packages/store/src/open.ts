import type { Notice } from '@variorum/engine';
import type { Dossier } from './dossier.ts';
import { DossierFault } from './fault.ts';
import { layoutOf } from './folder/layout.ts';
import { type Lock, takeLock } from './folder/lock.ts';
import { openReadings, type ReadingsSource } from './folder/readings-file.ts';
import { identityOf } from './identity.ts';
import { catchUp, type Lag, lagOf } from './index/catch-up.ts';
import { type IndexPlace, isDamage, type OpenIndex, openIndex, takeIndex } from './index/open-index.ts';
import { type KeptDossier, keptDossier } from './kept-dossier.ts';

export interface OpenOptions {
  readonly folder: string;
  /** `postgres://…`: the index lies there; default: in the folder. */
  readonly databaseUrl?: string | null;
  /** Who asks, for the lock where the index must be mended. */
  readonly actor?: string;
  readonly onProgress?: (entries: number) => void;
}

export interface OpenDossier extends KeptDossier, Pick<Dossier, 'close'> {
  readonly notices: readonly Notice[];
}

/**
 * Opens a dossier for reading, beside a writer if there is one. An index that lags behind is brought up to date first,
 * unless somebody writes: then the writer does.
 */
export async function openDossier(options: OpenOptions): Promise<OpenDossier> {
  const { folder, databaseUrl = null } = options;
  const place: IndexPlace = { layout: layoutOf(folder), dossier: identityOf(folder), databaseUrl };
  const source = openReadings(place.layout);
  const { database, notices } = await levelIndex(place, { ...options, source });
  return {
    ...keptDossier({ database, source, layout: place.layout }),
    notices,
    close: async () => {
      source.close();
      await database.close();
    },
  };
}

interface Means extends OpenOptions {
  readonly source: ReadingsSource;
}

/** The index as it is where it is level with the ledger, else mended; as it is, too, where somebody writes. */
async function levelIndex(place: IndexPlace, means: Means): Promise<OpenIndex> {
  let lag: Lag['kind'];
  try {
    const opened = await openIndex(place, { repair: false });
    lag = (await lagOf(opened.database, place)).kind;
    if (lag === 'level') return opened;
    await opened.database.close();
  } catch (error) {
    if (!isDamage(error)) throw error;
    lag = 'empty';
  }
  let lock: Lock;
  try {
    lock = takeLock(place.layout, { actor: means.actor ?? 'a reader' });
  } catch (error) {
    const busy = error instanceof DossierFault && error.code === 'locked';
    if (!busy || lag !== 'behind') throw error;
    const opened = await openIndex(place, { repair: false });
    return { ...opened, notices: [{ code: 'index/behind', severity: 'info', facts: {} }] };
  }
  try {
    return await mended(place, means);
  } finally {
    lock.release();
  }
}

async function mended(place: IndexPlace, { source, onProgress }: Means): Promise<OpenIndex> {
  const { database, notices } = await openIndex(place, { repair: true });
  try {
    await takeIndex(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  const { layout, dossier } = place;
  const { notices: more } = await catchUp(database, { layout, dossier, source, ...(onProgress ? { onProgress } : {}) });
  return { database, notices: [...notices, ...more] };
}
