/** Something that is not as it was recorded. Codes are listed with what they mean in docs/notices.md. */
export interface Problem {
  readonly code: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

export interface Checked {
  readonly entries: number;
  readonly originals: number;
  readonly readings: number;
  readonly anchors: number;
  /** Nothing of this may be relied on before it is understood. */
  readonly problems: readonly Problem[];
  /** Leftovers of runs that a crash ended before they were acknowledged: harmless, kept. */
  readonly leftovers: readonly Problem[];
}
