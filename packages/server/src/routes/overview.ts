import type { KindName } from '@variorum/engine';
import type { Dossier, ReportSummary } from '@variorum/store';
import * as addresses from '../addresses/finding.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { newReportColumns } from '../columns/new-report.ts';
import { publisherColumns } from '../columns/publisher.ts';
import { keptIn } from '../kept.ts';
import { type Arrivals, arrivalsIn } from '../overview/arrivals.ts';
import { failuresOf } from '../overview/failures.ts';
import { newReports, newsOf } from '../overview/news.ts';
import { publishersOf } from '../overview/publishers.ts';
import { summariesFrom } from '../overview/summaries.ts';
import type { OverviewView } from '../views/overview.ts';

function claimCounts(summaries: readonly ReportSummary[]): OverviewView['claims'] {
  const counts: Partial<Record<KindName, number>> = {};
  for (const { claims } of summaries) {
    for (const [kind, count] of Object.entries(claims) as [KindName, number][])
      counts[kind] = (counts[kind] ?? 0) + count;
  }
  return counts;
}

export interface OverviewParts {
  readonly dossier: Dossier;
  readonly mayWrite: boolean;
}

/** What there is and what is new, at a glance: from the index alone, so that nobody waits for a reckoning. */
export function overviewRoutes({ dossier, mayWrite }: OverviewParts): Routes {
  const routes = openRoutes();
  const kept = keptIn(dossier);
  const summaries = summariesFrom(dossier);
  let known: { readonly of: readonly ReportSummary[]; readonly arrivals: Arrivals } | undefined;
  const newsFrom = async () => {
    const all = await summaries();
    if (known?.of !== all) known = { of: all, arrivals: arrivalsIn(kept) };
    return { summaries: all, arrivals: known.arrivals, kept };
  };
  view(routes, addresses.overview, async () => {
    const all = await summaries();
    return {
      ...publishersOf(all),
      reports: all.length,
      claims: claimCounts(all),
      failures: await failuresOf({ kept, dossier, summaries: all }),
      kept: kept !== null,
      mayWrite,
    };
  });
  table(routes, addresses.overviewTable, async () => {
    const rows = publishersOf(await summaries(), Number.POSITIVE_INFINITY).publishers.flatMap(({ name, months }) =>
      Object.entries(months).map(([month, reports]) => ({ name, month, reports })),
    );
    return { name: 'overview', columns: publisherColumns, rows };
  });
  view(routes, addresses.news, async ({ query }) => newsOf(await newsFrom(), query));
  table(routes, addresses.newsTable, async ({ query: { since } }) => ({
    name: 'news',
    columns: newReportColumns,
    rows: newReports(await newsFrom(), since),
  }));
  return routes;
}
