import type { Dossier, KeptDossier } from '@variorum/store';

/** The dossier as one with a ledger, where it is; `null` where it lives only as long as the program. */
export function keptIn(dossier: Dossier): KeptDossier | null {
  return 'log' in dossier && 'ruling' in dossier ? (dossier as Dossier & KeptDossier) : null;
}
