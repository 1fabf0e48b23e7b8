import type { Reading } from '@variorum/engine';
import type { Dossier, ReportSummary } from '@variorum/store';
import * as addresses from '../addresses/reports.ts';
import { openRoutes, type Routes, table, view } from '../api/answering.ts';
import { claimColumns } from '../columns/claim.ts';
import { reportColumns } from '../columns/report.ts';
import { Refusal } from '../refusal.ts';

/** Summaries fetched at a time for a spreadsheet of all. */
const PAGE = 500;

/** Finds a report by its id, or by the first twelve hex digits or more. */
export async function readingOf(dossier: Dossier, given: string): Promise<Reading> {
  const [id, ...others] = await dossier.idsStartingWith(given.replace(/^sha256:/i, ''));
  if (id === undefined) throw new Refusal(404, 'no-such-report', 'This dossier holds no report with this id.');
  if (others.length > 0)
    throw new Refusal(400, 'ambiguous-report-id', 'Several reports start so. Give more digits of the id.');
  const reading = await dossier.reading(id);
  if (reading === undefined) throw new Refusal(404, 'no-such-report', 'This dossier holds no report with this id.');
  return reading;
}

async function everySummary(dossier: Dossier): Promise<readonly ReportSummary[]> {
  const summaries: ReportSummary[] = [];
  let after: string | null | undefined;
  while (after !== null) {
    const page = await dossier.list(after === undefined ? { limit: PAGE } : { limit: PAGE, after });
    summaries.push(...page.reports);
    after = page.next;
  }
  return summaries;
}

/** The list of reports, and each report with its claims. */
export function reportRoutes(dossier: Dossier): Routes {
  const routes = openRoutes();
  view(routes, addresses.reports, ({ query }) => dossier.list(query));
  table(routes, addresses.reportsTable, async () => ({
    name: 'reports',
    columns: reportColumns,
    rows: await everySummary(dossier),
  }));
  view(routes, addresses.report, ({ params }) => readingOf(dossier, params.id));
  table(routes, addresses.reportClaimsTable, async ({ params }) => ({
    name: 'claims',
    columns: claimColumns,
    rows: (await readingOf(dossier, params.id)).claims,
  }));
  return routes;
}
