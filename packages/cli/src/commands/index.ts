import type { Command } from '../command.ts';

/** A command in the table; the rest of it is loaded when it is called, so that `--help` starts at once. */
export interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Command>;
}

export const commands: readonly Entry[] = [
  {
    name: 'read',
    summary: 'claims of reports, one JSON line a report',
    load: async () => (await import('./read.ts')).read,
  },
  {
    name: 'compare',
    summary: 'every account of a subject side by side: what agrees, what contradicts, what they allow together',
    load: async () => (await import('./compare.ts')).compare,
  },
  {
    name: 'explain',
    summary: 'why a claim says what it says: rules, words, places in the text',
    load: async () => (await import('./explain.ts')).explain,
  },
  {
    name: 'evaluate',
    summary: 'precision, recall and accuracy against labelled reports',
    load: async () => (await import('./evaluate.ts')).evaluate,
  },
  {
    name: 'serve',
    summary: 'the workbench over reports, on this machine',
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'gazetteer',
    summary: 'take in the place names of a whole country',
    load: async () => (await import('./gazetteer.ts')).gazetteer,
  },
];
