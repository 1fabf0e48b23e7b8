import type { Entry } from '@variorum/engine';
import type { Column } from '../csv.ts';

const SEAL: ReadonlySet<string> = new Set(['seq', 'prev', 'time', 'actor', 'software', 'kind']);

/** What an entry says beyond who and when, as one cell. */
function rest(entry: Entry): string {
  return JSON.stringify(Object.fromEntries(Object.entries(entry).filter(([name]) => !SEAL.has(name))));
}

export const entryColumns: readonly Column<Entry>[] = [
  { name: 'seq', value: ({ seq }) => seq },
  { name: 'time', value: ({ time }) => time },
  { name: 'actor', value: ({ actor }) => actor },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'what', value: rest },
  { name: 'software', value: ({ software }) => `${software.name} ${software.version}` },
  { name: 'prev', value: ({ prev }) => prev },
];
