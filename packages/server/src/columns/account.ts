import type { Account, Subject } from '@variorum/engine';
import type { Column } from '../csv.ts';
import type { FiguresView } from '../views/figures.ts';

/** An account with the subject that it belongs to and what was found of it. */
export interface AccountRow {
  readonly subject: Subject;
  readonly account: Account;
  /** "contradiction", "agreement"…, each once. */
  readonly findings: readonly string[];
}

/** One row for every account of every subject. */
export function accountRows({ subjects, findings }: Pick<FiguresView, 'subjects' | 'findings'>): readonly AccountRow[] {
  const kinds = new Map<string, Set<string>>();
  for (const { kind, claims } of findings) {
    for (const claim of claims) kinds.set(claim, (kinds.get(claim) ?? new Set()).add(kind));
  }
  return subjects.flatMap((subject) =>
    subject.accounts.map((account) => ({ subject, account, findings: [...(kinds.get(account.claim) ?? [])].sort() })),
  );
}

export const accountColumns: readonly Column<AccountRow>[] = [
  { name: 'subject', value: ({ subject }) => subject.title },
  { name: 'measure', value: ({ account }) => account.measure },
  { name: 'population', value: ({ account }) => account.population.group },
  { name: 'side', value: ({ account }) => account.population.side },
  { name: 'source', value: ({ account }) => account.source },
  { name: 'chain', value: ({ account }) => account.chain },
  { name: 'figure', value: ({ account }) => account.figure.words },
  { name: 'qualifier', value: ({ account }) => account.figure.qualifier },
  { name: 'unit', value: ({ account }) => account.figure.unit },
  { name: 'low', value: ({ account }) => account.figure.low },
  { name: 'best', value: ({ account }) => account.figure.best },
  { name: 'high', value: ({ account }) => account.figure.high },
  { name: 'allowed_low', value: ({ account }) => account.figure.allowed?.low ?? null },
  { name: 'allowed_high', value: ({ account }) => account.figure.allowed?.high ?? null },
  { name: 'extent', value: ({ account }) => account.extent },
  { name: 'window', value: ({ account }) => account.window.words },
  { name: 'edtf', value: ({ account }) => account.window.edtf },
  { name: 'from', value: ({ account }) => account.window.from },
  { name: 'to', value: ({ account }) => account.window.to },
  { name: 'place', value: ({ account }) => account.place.words },
  { name: 'place_ids', value: ({ account }) => account.place.ids.join('; ') },
  { name: 'place_assumed', value: ({ account }) => account.place.borrowed },
  { name: 'by', value: ({ account }) => account.by.join('; ') },
  { name: 'cause', value: ({ account }) => account.cause },
  { name: 'modality', value: ({ account }) => account.modality },
  { name: 'findings', value: ({ findings }) => findings.join('; ') },
  { name: 'superseded_by', value: ({ account }) => account.supersededBy ?? null },
  { name: 'words', value: ({ account }) => account.words },
  { name: 'report', value: ({ account }) => account.report.title },
  { name: 'publisher', value: ({ account }) => account.report.publisher },
  { name: 'published', value: ({ account }) => account.report.published },
  { name: 'report_id', value: ({ account }) => account.report.id },
  { name: 'claim_id', value: ({ account }) => account.claim },
];
