import { DossierFault, type DossierFaultCode, isDamage } from '@variorum/store';
import { type Ending, Fault } from '../faults.ts';

const ENDINGS: Readonly<Record<DossierFaultCode, Exclude<Ending, 'ok'>>> = {
  'no-dossier': 'not-found',
  'already-there': 'usage',
  locked: 'busy',
  'ledger-damaged': 'damaged',
  'newer-format': 'environment',
  'decided-meanwhile': 'conflict',
  'bad-decision': 'not-found',
  'bad-bundle': 'damaged',
  'bad-columns': 'damaged',
  'no-database': 'environment',
};

/** Does something with a dossier; what a person can do something about ends as a {@link Fault} that says so. */
export async function withDossier<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DossierFault) throw new Fault(ENDINGS[error.code], error.message, error.advice);
    if (isDamage(error)) {
      throw new Fault('damaged', `the index is damaged: ${(error as Error).message}`, 'Run: variorum rebuild');
    }
    throw error;
  }
}
