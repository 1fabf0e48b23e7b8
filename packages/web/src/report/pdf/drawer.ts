import type { Answered, Asked, DrawnPage } from './messages.ts';

/** Draws pages of one file in a thread of its own. */
export interface Drawer {
  /** Rejects where the page cannot be drawn, or not in time. */
  readonly draw: (page: number, width: number) => Promise<DrawnPage>;
  /** Ends the thread, whatever it does. */
  readonly close: () => void;
}

/** Time for one answer. A file that takes longer is given up: it may have been made to. */
const MOST_MS = 30_000;

/** The bytes go over to the thread. Rejects where the file cannot be opened. */
export async function openDrawer(bytes: ArrayBuffer): Promise<Drawer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const { port1: port, port2 } = new MessageChannel();
  worker.postMessage({ ask: 'by this port' }, [port2]);
  const close = (): void => {
    worker.terminate();
    port.close();
  };
  const ask = (asked: Asked, transfer: Transferable[] = []): Promise<Answered> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('too slow')), MOST_MS);
      worker.onerror = (event) => reject(new Error(event.message));
      port.onmessage = ({ data }: MessageEvent<Answered>) => {
        clearTimeout(late);
        resolve(data);
      };
      port.postMessage(asked, transfer);
    });
  // One question at a time, in the order in which they are asked.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = async (asked: Asked, transfer?: Transferable[]): Promise<Answered> => {
    const next = last.then(() => ask(asked, transfer));
    last = next.catch(() => undefined);
    const answered = await next.catch((error: unknown) => {
      // It may still be at work on what it cannot end.
      close();
      throw error;
    });
    if (answered.answer === 'failed') throw new Error(answered.why);
    return answered;
  };
  try {
    await inTurn({ ask: 'open', bytes }, [bytes]);
  } catch (error) {
    close();
    throw error;
  }
  return {
    async draw(page, width) {
      const answered = await inTurn({ ask: 'draw', page, width });
      if (answered.answer !== 'drawn') throw new Error('another answer than was asked for');
      return answered;
    },
    close,
  };
}
