/** What a thread of the server is at. */
export interface ThreadWorkView {
  /** `gathering`: it reads the dossier; `reckoning`: all is read, and it works out an answer. */
  readonly stage: 'idle' | 'gathering' | 'reckoning';
  /** Reports that it has read so far. */
  readonly reports: number;
  /** Milliseconds for which it has been at what it was asked; 0 when idle. */
  readonly since: number;
}

/** `GET /api/work`: what is being worked out, for whoever waits. `null` where answers are made at once. */
export interface WorkView {
  readonly reckoning: ThreadWorkView | null;
  readonly looking: ThreadWorkView | null;
}
