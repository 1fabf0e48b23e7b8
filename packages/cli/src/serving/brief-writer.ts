import { openWriter, type Pen, type Writer } from '@variorum/store';

/** Long enough for the next keystroke in a queue, short enough that a command line need not wait for the page. */
const IDLE_MS = 1500;

export interface BriefWriter {
  /** Does one thing with the right to write; one after the other, however many ask at once. */
  readonly with: <T>(actor: string, work: (writer: Writer) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

export interface BriefWriterOptions {
  readonly folder: string;
  readonly pen: Pen;
  readonly databaseUrl: string | null;
}

/**
 * A writer that is there while it is needed: the dossier's lock is taken for a writing and those right after it, and
 * given back, so that others can write to the dossier while the workbench is open.
 */
export function briefWriter({ folder, pen, databaseUrl }: BriefWriterOptions): BriefWriter {
  let open: { readonly actor: string; readonly writer: Writer } | undefined;
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const release = async (): Promise<void> => {
    clearTimeout(timer);
    const last = open;
    open = undefined;
    await last?.writer.close();
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };
  return {
    with: (actor, work) =>
      inTurn(async () => {
        clearTimeout(timer);
        if (open !== undefined && open.actor !== actor) await release();
        open ??= { actor, writer: await openWriter({ folder, pen: { ...pen, actor }, databaseUrl }) };
        try {
          return await work(open.writer);
        } finally {
          timer = setTimeout(() => void inTurn(release), IDLE_MS);
          timer.unref();
        }
      }),
    close: () => inTurn(release),
  };
}
