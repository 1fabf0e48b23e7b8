/** Reads the samples and every example of the engine, and says nothing of it: run with V8's own traces on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { captureText, findInputs } from '@variorum/capture/files';
import { openReader } from '../../packages/cli/src/reader.ts';

const root = resolve(import.meta.dirname, '..', '..');
const kinds = join(root, 'packages', 'engine', 'src', 'kinds');
const examples = readdirSync(kinds, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.en.txt'));
const { read } = openReader();

for (const input of findInputs([join(root, 'samples')], { stated: {} }).inputs) {
  const captured = captureText(input);
  if (captured.kind === 'report') read(captured.report);
}
for (const path of examples) {
  const text = readFileSync(join(kinds, path), 'utf8');
  read({ id: path, input: path, text, published: '2020-04-20' });
}
