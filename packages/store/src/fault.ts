/** Why a dossier would not do what was asked; for programs, never renamed. */
export type DossierFaultCode =
  | 'no-dossier'
  | 'already-there'
  | 'locked'
  | 'ledger-damaged'
  | 'newer-format'
  | 'decided-meanwhile'
  | 'bad-decision'
  | 'bad-bundle'
  | 'bad-columns'
  | 'no-database';

/** What is thrown for what a person can do something about; `message` says what happened, `advice` what to do. */
export class DossierFault extends Error {
  readonly code: DossierFaultCode;
  readonly advice: string;

  constructor(code: DossierFaultCode, message: string, advice: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'DossierFault';
    this.code = code;
    this.advice = advice;
  }
}
