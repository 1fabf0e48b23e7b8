import type { ControlLine, Stance } from '@variorum/engine';
import type { Column } from '../csv.ts';

/** One row for every claim on who holds a place. */
export function stanceRows(lines: readonly ControlLine[]): readonly Stance[] {
  return lines.flatMap(({ sources }) => sources.flatMap(({ stances }) => stances));
}

export const stanceColumns: readonly Column<Stance>[] = [
  { name: 'place', value: ({ place }) => place.name },
  { name: 'place_id', value: ({ place }) => place.key },
  { name: 'part', value: ({ part }) => part },
  { name: 'source', value: ({ source }) => source },
  { name: 'chain', value: ({ chain }) => chain },
  { name: 'state', value: ({ state }) => state },
  { name: 'says', value: ({ says }) => says },
  { name: 'holder', value: ({ holder }) => holder?.name ?? null },
  { name: 'holder_words', value: ({ holder }) => holder?.words ?? null },
  { name: 'side', value: ({ holder }) => holder?.side ?? null },
  { name: 'modality', value: ({ modality }) => modality },
  { name: 'from', value: ({ from }) => from },
  { name: 'to', value: ({ to }) => to },
  { name: 'assumes', value: ({ assumes }) => assumes.join('; ') },
  { name: 'words', value: ({ words }) => words },
  { name: 'report', value: ({ report }) => report.title },
  { name: 'publisher', value: ({ report }) => report.publisher },
  { name: 'published', value: ({ report }) => report.published },
  { name: 'claim_id', value: ({ claim }) => claim },
];
