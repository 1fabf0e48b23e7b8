import type { BeginningAccount, BeginningLine } from '@variorum/engine';
import type { Column } from '../csv.ts';

/** One telling of how something began. */
export interface BeginningRow {
  readonly line: BeginningLine;
  readonly account: BeginningAccount;
}

export function beginningRows(lines: readonly BeginningLine[]): readonly BeginningRow[] {
  return lines.flatMap((line) => line.accounts.map((account) => ({ line, account })));
}

export const beginningColumns: readonly Column<BeginningRow>[] = [
  { name: 'place', value: ({ line }) => line.place.name },
  { name: 'place_id', value: ({ line }) => line.place.key },
  { name: 'status', value: ({ line }) => line.status },
  { name: 'from', value: ({ line }) => line.from },
  { name: 'to', value: ({ line }) => line.to },
  { name: 'origins', value: ({ line }) => line.origins },
  { name: 'told_from', value: ({ account }) => account.from },
  { name: 'told_to', value: ({ account }) => account.to },
  { name: 'when_words', value: ({ account }) => account.whenWords },
  { name: 'words', value: ({ account }) => account.words },
  { name: 'name', value: ({ account }) => account.name },
  { name: 'by', value: ({ account }) => account.by.join('; ') },
  { name: 'source', value: ({ account }) => account.source },
  { name: 'chain', value: ({ account }) => account.chain },
  { name: 'modality', value: ({ account }) => account.modality },
  { name: 'report', value: ({ account }) => account.report.title },
  { name: 'publisher', value: ({ account }) => account.report.publisher },
  { name: 'published', value: ({ account }) => account.report.published },
  { name: 'claim_id', value: ({ account }) => account.claim },
  { name: 'beginning_id', value: ({ line }) => line.id },
];
