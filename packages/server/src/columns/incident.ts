import type { IncidentAccount, IncidentLine } from '@variorum/engine';
import type { Column } from '../csv.ts';

/** One telling of an incident. */
export interface IncidentRow {
  readonly line: IncidentLine;
  readonly account: IncidentAccount;
}

export function incidentRows(lines: readonly IncidentLine[]): readonly IncidentRow[] {
  return lines.flatMap((line) => line.accounts.map((account) => ({ line, account })));
}

export const incidentColumns: readonly Column<IncidentRow>[] = [
  { name: 'type', value: ({ line }) => line.type },
  { name: 'place', value: ({ line }) => line.place.name },
  { name: 'place_id', value: ({ line }) => line.place.key },
  { name: 'from', value: ({ line }) => line.from },
  { name: 'to', value: ({ line }) => line.to },
  { name: 'accounts', value: ({ line }) => line.accounts.length },
  { name: 'differ_on', value: ({ line }) => line.differs.map(({ on }) => on).join('; ') },
  { name: 'source', value: ({ account }) => account.source },
  { name: 'chain', value: ({ account }) => account.chain },
  { name: 'modality', value: ({ account }) => account.modality },
  { name: 'by', value: ({ account }) => account.by.join('; ') },
  { name: 'words', value: ({ account }) => account.words },
  { name: 'report', value: ({ account }) => account.report.title },
  { name: 'publisher', value: ({ account }) => account.report.publisher },
  { name: 'published', value: ({ account }) => account.report.published },
  { name: 'claim_id', value: ({ account }) => account.claim },
  { name: 'incident_id', value: ({ line }) => line.id },
];
