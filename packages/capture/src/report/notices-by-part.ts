import type { Notice } from '@variorum/engine';
import type { CapturedReport } from './captured.ts';

/** Each notice goes with the report of its part; one about no report of its own goes with the first. */
export function noticesByPart(
  reports: readonly CapturedReport[],
  notices: readonly Notice[],
): ReadonlyMap<string | null, readonly Notice[]> {
  const parts = new Set(reports.map(({ part }) => part));
  const first = reports[0]?.part ?? null;
  const grouped = new Map<string | null, Notice[]>();
  for (const notice of notices) {
    const named = typeof notice.facts?.part === 'string' ? notice.facts.part : null;
    const part = parts.has(named) ? named : first;
    grouped.set(part, [...(grouped.get(part) ?? []), notice]);
  }
  return grouped;
}
