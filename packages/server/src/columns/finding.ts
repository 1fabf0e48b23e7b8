import type { Finding } from '@variorum/engine';
import type { Column } from '../csv.ts';

export const findingColumns: readonly Column<Finding>[] = [
  { name: 'kind', value: ({ kind }) => kind },
  { name: 'severity', value: ({ severity }) => severity },
  { name: 'policy', value: ({ policy }) => policy },
  { name: 'because', value: ({ because }) => because.join(' ') },
  { name: 'assumes', value: ({ assumes }) => assumes.join('; ') },
  { name: 'differs', value: ({ differs }) => differs.join('; ') },
  { name: 'claims', value: ({ claims }) => claims.join('; ') },
  { name: 'finding_id', value: ({ id }) => id },
];
