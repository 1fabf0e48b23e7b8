/** The thread that parsers of others run in: one input at a time, sent back as it is. */
import { parentPort } from 'node:worker_threads';
import { captureHere } from '../capture-here.ts';
import type { Hint } from '../report/captured.ts';

const port = parentPort;
if (!port) throw new Error('thread.ts runs in a worker thread only');

// No parser here has business outside its bytes. What one of them should try all the same has nothing to try it with.
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest']) Reflect.deleteProperty(globalThis, name);

// What parsers have to say to a console is no word of this program: what it has to tell is a notice.
for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) console[name] = () => {};

// pdf.js rejects promises of broken files that it awaits nowhere itself. What becomes of an input is said by the promise that
// is awaited below, or by the guard's deadline; a straggler of one input must not end the next one's thread.
process.on('unhandledRejection', () => {});

port.on('message', async ({ bytes, hint }: { readonly bytes: Uint8Array; readonly hint: Hint }) => {
  try {
    port.postMessage(await captureHere(bytes, hint));
  } catch (error) {
    // A fault of our own ends the thread, so that the guard tells of it at once.
    setImmediate(() => {
      throw error;
    });
  }
});
