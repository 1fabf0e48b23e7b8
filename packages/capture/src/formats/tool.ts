import { readFileSync } from 'node:fs';
import type { Tool } from '../report/captured.ts';

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest;

/** What made a text, with the exact version: the same bytes may give other words to the next one. */
const tools = {
  capture: { name: '@variorum/capture', version: manifest.version },
  readability: foreign('@mozilla/readability'),
  unpdf: foreign('unpdf'),
  mammoth: foreign('mammoth'),
  mail: foreign('postal-mime'),
  feed: foreign('feedsmith'),
  warc: foreign('warcio'),
  csv: foreign('csv-parse'),
  xlsx: foreign('read-excel-file'),
} as const;

function foreign(name: string): Tool {
  const version = manifest.dependencies[name];
  if (version === undefined) throw new Error(`${name} is no dependency`);
  return { name, version };
}

export function tool(name: keyof typeof tools): Tool {
  return tools[name];
}
