import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from '@variorum/engine';
import { DossierFault } from './fault.ts';
import { FORMAT } from './folder/layout.ts';
import { ledgerLines } from './folder/ledger-lines.ts';

/** Whether a folder is a dossier: whether it holds a ledger. */
export function isDossier(folder: string): boolean {
  return existsSync(join(folder, 'ledger.jsonl'));
}

/** The dossier's own name, from its first entry. Throws a {@link DossierFault} where the folder is none of ours. */
export function identityOf(folder: string): string {
  if (!isDossier(folder)) {
    throw new DossierFault('no-dossier', `${folder} is no dossier`, `Make one with: variorum init ${folder}`);
  }
  const first = firstEntry(join(folder, 'ledger.jsonl'));
  if (first?.kind !== 'created' || !/^[0-9a-f]{32}$/.test(first.dossier)) {
    throw new DossierFault(
      'ledger-damaged',
      `the ledger of ${folder} does not begin as a ledger does`,
      'Go back to a copy or a bundle; "variorum verify" names all that is wrong.',
    );
  }
  if (first.format > FORMAT) {
    throw new DossierFault(
      'newer-format',
      `${folder} is of format ${first.format}, this program knows ${FORMAT}`,
      'Use the newer Variorum.',
    );
  }
  return first.dossier;
}

function firstEntry(path: string): Entry | null {
  for (const { line } of ledgerLines(path)) {
    try {
      return JSON.parse(line) as Entry;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }
  return null;
}
