import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DossierFault } from './fault.ts';
import { syncFolder } from './folder/durable.ts';
import { FORMAT, layoutOf } from './folder/layout.ts';
import { createLedger, openLedger, type Pen } from './folder/ledger-file.ts';
import { takeLock } from './folder/lock.ts';

/**
 * Makes an empty dossier of a folder that is empty or not there yet. Throws a {@link DossierFault} `already-there` where
 * something is.
 */
export function createDossier(folder: string, pen: Pen): void {
  const layout = layoutOf(folder);
  if (existsSync(layout.ledger)) {
    throw new DossierFault('already-there', `${folder} is a dossier already`, 'Nothing was changed.');
  }
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    throw new DossierFault('already-there', `${folder} is not empty`, 'Name a folder that is empty or not there yet.');
  }
  for (const each of [folder, layout.originals, layout.readings, layout.temporary])
    mkdirSync(each, { recursive: true });
  const lock = takeLock(layout, { actor: pen.actor });
  try {
    createLedger(layout);
    const { ledger } = openLedger(layout, pen);
    ledger.append([{ kind: 'created', dossier: randomBytes(16).toString('hex'), format: FORMAT }]);
    ledger.close();
    syncFolder(folder);
    syncFolder(dirname(folder));
  } finally {
    lock.release();
  }
}
