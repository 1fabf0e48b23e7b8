import type { SourceStanding } from '@variorum/engine';

/** Where a source stands. */
export interface StandView {
  readonly standing: SourceStanding;
  /** The side that it stands on, where it stands on one. */
  readonly side: string | null;
}

export interface SourceStand {
  readonly key: string;
  readonly name: string;
  /** How many claims end with it. */
  readonly origin: number;
  /** As the reckoning takes it. */
  readonly now: StandView;
  /** What is known of it by itself; `null`: nothing is. */
  readonly known: StandView | null;
  /** Who decided otherwise, with the entry to undo; `null`: nobody. */
  readonly decided: { readonly actor: string; readonly time: string; readonly entry: number } | null;
  /** The last entry on it: the `basis` of the next. */
  readonly last: number | null;
}

/** `GET /api/standings`: where each source stands in the conflict, those with most claims first. */
export interface StandingsView {
  readonly conflict: string;
  /** Every side that a source is said to stand on. */
  readonly sides: readonly string[];
  readonly sources: readonly SourceStand[];
  readonly mayWrite: boolean;
}

/** `POST /api/standings`: sets where a source stands, or undoes that. */
export interface StandingRequest {
  readonly source: string;
  /** Absent: undo `undoes`. */
  readonly stand?: StandView;
  readonly undoes?: number;
  readonly basis: number | null;
  readonly as?: string;
}
