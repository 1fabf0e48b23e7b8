import type { Entry } from '@variorum/engine';
import type { Checked } from '@variorum/store';

/** `GET /api/ledger?before=&kind=&limit=`: what happened in this dossier, by whom; the last first. */
export interface LedgerView {
  readonly entries: readonly Entry[];
  /** How many entries there are in all, of the kind asked for. */
  readonly total: number;
  /** What to give as `before` for the next page; `null` at the end. */
  readonly next: number | null;
}

/** `POST /api/verify`: every hash, every link of the chain, every anchor's words checked again. */
export interface VerifyView extends Checked {
  readonly milliseconds: number;
}
