/**
 * What the command line can end with. The numbers are a promise to scripts: never renumber, only add.
 * `--help` prints this table.
 */
export const EXIT_CODES = {
  ok: { code: 0, says: 'all that was asked for is done' },
  usage: { code: 1, says: 'the command line was not understood' },
  'partly-read': { code: 2, says: 'some inputs could not be read; the rest was' },
  'nothing-read': { code: 3, says: 'nothing could be read' },
  'not-found': { code: 4, says: 'what was asked for is not in the reports (a claim, a place)' },
  'below-floor': { code: 5, says: 'a score lies below its floor' },
  environment: { code: 6, says: 'this machine lacks something (Node 24, a free port, a writable folder)' },
  damaged: { code: 7, says: 'the dossier or the bundle is damaged; what is wrong is named' },
  busy: { code: 8, says: 'another process is writing to the dossier; it is named' },
  conflict: { code: 9, says: 'somebody else decided meanwhile; nothing was written' },
  internal: { code: 70, says: 'a fault in Variorum itself; please report it' },
} as const;

export type Ending = keyof typeof EXIT_CODES;

/** An end with a sentence for the person; everything else that is thrown is a fault of ours. */
export class Fault extends Error {
  readonly ending: Exclude<Ending, 'ok'>;
  /** A second line: what to do about it. */
  readonly advice: string | undefined;

  constructor(ending: Exclude<Ending, 'ok'>, message: string, advice?: string) {
    super(message);
    this.ending = ending;
    this.advice = advice;
  }
}
