import type { Column } from '../csv.ts';
import type { FactRow, FactsView, FactWords } from '../views/facts.ts';

interface FactCell {
  readonly row: FactRow;
  readonly source: string | null;
  readonly words: FactWords;
}

/** One row for everything that a source says of a fact. */
export function factCells({ rows, sources }: FactsView): readonly FactCell[] {
  return rows.flatMap((row) =>
    sources.flatMap(({ key, name }) => (row.cells[key] ?? []).map((words) => ({ row, source: name, words }))),
  );
}

export const factColumns: readonly Column<FactCell>[] = [
  { name: 'kind', value: ({ row }) => row.kind },
  { name: 'fact', value: ({ row }) => row.what },
  { name: 'population', value: ({ row }) => row.population },
  { name: 'place', value: ({ row }) => row.place?.name ?? null },
  { name: 'status', value: ({ row }) => row.status },
  { name: 'source', value: ({ source }) => source },
  { name: 'according_to', value: ({ words }) => words.according.join(' > ') },
  { name: 'figure', value: ({ words }) => words.figure },
  { name: 'from', value: ({ words }) => words.from },
  { name: 'to', value: ({ words }) => words.to },
  { name: 'words', value: ({ words }) => words.words },
  { name: 'report_id', value: ({ words }) => words.report },
  { name: 'claim_id', value: ({ words }) => words.claim },
];
