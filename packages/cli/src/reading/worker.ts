/** A thread of `--jobs`: reads the inputs that wait for it, some together, and sends the lines of each back. */
import { parentPort } from 'node:worker_threads';
import type { Input } from '@variorum/capture/files';
import { openReader } from '../reader.ts';
import { lineOf } from './line.ts';
import { readInputs } from './read-inputs.ts';
import { together } from './together.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');
const { read } = openReader();
const waiting: Input[] = [];
let busy = false;
port.on('message', (input: Input) => {
  waiting.push(input);
  if (!busy) void answerAll();
});

/** In the order in which they came. */
async function answerAll(): Promise<void> {
  busy = true;
  while (waiting.length > 0) {
    for await (const readings of readInputs(waiting.splice(0, together.reports), read)) {
      const lines = readings.map(lineOf);
      // The bytes move, they are not copied: a report can be large.
      port!.postMessage(
        lines,
        lines.map(({ bytes }) => bytes.buffer as ArrayBuffer),
      );
    }
  }
  busy = false;
}
port.postMessage('ready');
