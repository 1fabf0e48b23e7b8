import type { Column } from '../csv.ts';
import type { FoundClaimView } from '../views/search.ts';

export const foundColumns: readonly Column<FoundClaimView>[] = [
  { name: 'claim_id', value: ({ id }) => id },
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'measure', value: ({ measure }) => measure },
  { name: 'population', value: ({ population }) => population },
  { name: 'figure', value: ({ figure }) => figure },
  { name: 'where', value: ({ where }) => where.join('; ') },
  { name: 'words', value: ({ words }) => words },
  { name: 'sentence', value: ({ before, words, after }) => before + words + after },
  { name: 'report', value: ({ report }) => report.title },
  { name: 'publisher', value: ({ report }) => report.publisher },
  { name: 'published', value: ({ report }) => report.published },
  { name: 'report_id', value: ({ report }) => report.id },
];
