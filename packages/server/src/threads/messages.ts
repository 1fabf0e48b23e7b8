import type { Reading } from '@variorum/engine';

/** What a thread is asked: an address of the API, with its query. */
export interface Asked {
  readonly id: number;
  readonly path: string;
}

/** Readings for a thread that cannot open the dossier itself; the last come with `isAll`. */
export interface Handed {
  readonly readings: readonly Reading[];
  readonly isAll: boolean;
}

/** The answer to one {@link Asked}, as it goes out over HTTP. */
export interface Answer {
  readonly id: number;
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What a thread tells of itself. `hungry`: it waits for readings; `ready`: for questions. */
export type Told =
  | { readonly told: 'hungry' | 'ready' }
  | { readonly told: 'gathered'; readonly reports: number; readonly isAll: boolean }
  | { readonly told: 'fault'; readonly stack: string }
  | { readonly told: 'answer'; readonly answer: Answer };
