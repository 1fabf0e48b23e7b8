/** A thread of `reread`: reads one report's text again at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Layout, openReadings, type ReadingPlace } from '@variorum/store';
import { openReader } from '../reader.ts';
import { type ReadAgain, readAgain } from './read-again.ts';

const port = parentPort;
if (!port) throw new Error('reread-worker.ts runs in a worker thread only');
const { read } = openReader();
const source = openReadings(workerData as Layout);
port.on('message', ({ report, file, start, end }: ReadingPlace) => {
  let done: ReadAgain;
  try {
    done = { report, reading: readAgain(source.bytes(file, start, end), read), failure: null };
  } catch (error) {
    // The reader promises never to throw. If it does all the same, that must cost one report, not the run.
    done = { report, reading: null, failure: error instanceof Error ? error.message : String(error) };
  }
  port.postMessage(done);
});
port.postMessage('ready');
