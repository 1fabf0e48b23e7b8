import type { ReportSummary } from '@variorum/store';
import type { OverviewView, PublisherLine } from '../views/overview.ts';

/** More lines than a glance can hold. */
const MOST = 14;

function monthOf(published: string | null): string | null {
  return /^\d{4}-\d{2}/.exec(published ?? '')?.[0] ?? null;
}

type Timeline = Pick<OverviewView, 'publishers' | 'morePublishers' | 'from' | 'to' | 'undated'>;

/** Reports over time, a line for each publisher. */
export function publishersOf(
  reports: readonly Pick<ReportSummary, 'publisher' | 'published'>[],
  most: number = MOST,
): Timeline {
  const lines = new Map<string | null, { name: string | null; reports: number; months: Record<string, number> }>();
  const all = new Set<string>();
  let undated = 0;
  for (const { publisher, published } of reports) {
    const line = lines.get(publisher) ?? { name: publisher, reports: 0, months: {} };
    lines.set(publisher, line);
    line.reports++;
    const month = monthOf(published);
    if (month === null) undated++;
    else {
      all.add(month);
      line.months[month] = (line.months[month] ?? 0) + 1;
    }
  }
  const months = [...all].sort();
  const first = ({ months: own }: PublisherLine) => Object.keys(own).sort()[0] ?? '~';
  const sorted = [...lines.values()].sort((a, b) => b.reports - a.reports || (first(a) < first(b) ? -1 : 1));
  return {
    publishers: sorted.slice(0, most),
    morePublishers: Math.max(0, sorted.length - most),
    from: months[0] ?? null,
    to: months.at(-1) ?? null,
    undated,
  };
}
