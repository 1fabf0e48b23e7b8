import type { KindName } from '@variorum/engine';
import type { KeptDossier, ReportSummary } from '@variorum/store';
import type { NewsView } from '../views/overview.ts';
import type { Arrivals } from './arrivals.ts';

export interface NewsAsked {
  /** A day or a moment; absent: from the beginning. */
  readonly since?: string;
  readonly after: number;
  readonly limit: number;
}

export interface NewsFrom {
  readonly summaries: readonly ReportSummary[];
  readonly arrivals: Arrivals;
  readonly kept: KeptDossier | null;
}

/** Reports that came since then, the last first; of equals in the order of the dossier. */
export function newReports(
  { summaries, arrivals }: Omit<NewsFrom, 'kept'>,
  since: string | undefined,
): readonly NewsView['reports'][number][] {
  return summaries
    .filter((report) => since === undefined || arrivals.isSince(report, since))
    .map((report) => ({ ...report, came: arrivals.of(report) }))
    .reverse()
    .sort((a, b) => ((a.came ?? '') < (b.came ?? '') ? 1 : (a.came ?? '') > (b.came ?? '') ? -1 : 0));
}

/** How often people decided since then; `null` where nothing is kept. */
function decisionsSince(kept: KeptDossier | null, since: string | undefined): number | null {
  if (kept === null) return null;
  let count = 0;
  for (const { kind, time } of kept.log()) if (kind === 'decided' && (since === undefined || time >= since)) count++;
  return count;
}

/** What came since a day or a moment. */
export function newsOf(from: NewsFrom, { since, after, limit }: NewsAsked): NewsView {
  const all = newReports(from, since);
  const claims: Partial<Record<KindName, number>> = {};
  for (const report of all) {
    for (const [kind, count] of Object.entries(report.claims) as [KindName, number][]) {
      claims[kind] = (claims[kind] ?? 0) + count;
    }
  }
  return {
    since: since ?? null,
    by: from.arrivals.by,
    total: all.length,
    reports: all.slice(after, after + limit),
    next: after + limit < all.length ? after + limit : null,
    claims,
    decisions: decisionsSince(from.kept, since),
  };
}
