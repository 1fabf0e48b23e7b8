import type { Reading } from '@variorum/engine';
import type { ReportSummary } from './dossier.ts';

function countBy<T, K extends string>(items: readonly T[], key: (item: T) => K): Partial<Record<K, number>> {
  const counts: Partial<Record<K, number>> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

/** What a list shows of a reading. */
export function summarise({ report, claims, notices }: Reading): ReportSummary {
  const { id, title, publisher, published, language, input, text } = report;
  return {
    id,
    title,
    publisher,
    published,
    language,
    input,
    length: text.length,
    claims: countBy(claims, (claim) => claim.kind),
    notices: countBy(notices, (notice) => notice.severity),
  };
}
