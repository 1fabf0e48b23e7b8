import type { ReportSummary } from '@variorum/store';
import type { Column } from '../csv.ts';

function total(counts: Readonly<Partial<Record<string, number>>>): number {
  return Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

export const reportColumns: readonly Column<ReportSummary>[] = [
  { name: 'id', value: (report) => report.id },
  { name: 'title', value: (report) => report.title },
  { name: 'publisher', value: (report) => report.publisher },
  { name: 'published', value: (report) => report.published },
  { name: 'language', value: (report) => report.language },
  { name: 'claims', value: (report) => total(report.claims) },
  { name: 'notices', value: (report) => total(report.notices) },
  { name: 'input', value: (report) => report.input },
];
