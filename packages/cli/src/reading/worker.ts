/** A thread of `--jobs`: reads one input at a time and sends its line back. */
import { parentPort } from 'node:worker_threads';
import type { Input } from '../capture/input.ts';
import { openReader } from '../reader.ts';
import { lineOf } from './line.ts';
import { readInput } from './read-input.ts';

const port = parentPort;
if (!port) throw new Error('worker.ts runs in a worker thread only');
const { read } = openReader();
port.on('message', (input: Input) => {
  const line = lineOf(readInput(input, read));
  // The bytes move, they are not copied: a report can be large.
  port.postMessage(line, [line.bytes.buffer as ArrayBuffer]);
});
port.postMessage('ready');
