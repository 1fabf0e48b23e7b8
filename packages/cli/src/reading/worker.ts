/** A thread of `--jobs`: reads one input at a time and sends its lines back. */
import { parentPort } from 'node:worker_threads';
import type { Input } from '@variorum/capture/files';
import { openReader } from '../reader.ts';
import { lineOf } from './line.ts';
import { readInput } from './read-input.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');
const { read } = openReader();
/** Inputs are read one after the other, in the order in which they come. */
let last = Promise.resolve();
port.on('message', (input: Input) => {
  last = last.then(() => answer(input));
});

async function answer(input: Input): Promise<void> {
  const lines = (await readInput(input, read)).map(lineOf);
  // The bytes move, they are not copied: a report can be large.
  port!.postMessage(
    lines,
    lines.map(({ bytes }) => bytes.buffer as ArrayBuffer),
  );
}
port.postMessage('ready');
