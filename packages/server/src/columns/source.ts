import type { SourceRow } from '@variorum/engine';
import type { Column } from '../csv.ts';

function named(list: SourceRow['cites']): string {
  return list.map(({ source, claims }) => `${source.name} (${claims})`).join('; ');
}

export const sourceColumns: readonly Column<SourceRow>[] = [
  { name: 'source', value: ({ name }) => name },
  { name: 'named', value: ({ named: isNamed }) => (isNamed ? 'yes' : 'no') },
  { name: 'reports', value: ({ reports }) => reports },
  { name: 'claims_as_origin', value: ({ origin }) => origin },
  { name: 'claims_passed_on', value: ({ passesOn }) => passesOn },
  { name: 'cites', value: ({ cites }) => named(cites) },
  { name: 'cited_by', value: ({ citedBy }) => named(citedBy) },
  { name: 'source_key', value: ({ key }) => key },
];
