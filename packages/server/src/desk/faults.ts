import { DossierFault, type DossierFaultCode } from '@variorum/store';
import { Refusal, type RefusalStatus } from '../refusal.ts';

const STATUS: Readonly<Partial<Record<DossierFaultCode, RefusalStatus>>> = {
  'decided-meanwhile': 409,
  'bad-decision': 400,
  locked: 503,
};

/** Does something at the desk; what a person can do something about is refused with the dossier's own words. */
export async function atDesk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const status = error instanceof DossierFault ? STATUS[error.code] : undefined;
    if (!(error instanceof DossierFault) || status === undefined) throw error;
    throw new Refusal(status, error.code, `${error.message}. ${error.advice}`);
  }
}
