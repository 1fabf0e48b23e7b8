import type { Reading } from '@variorum/engine';
import type { Dossier, ReportSummary } from '@variorum/store';
import { Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { claimColumns } from '../columns/claim.ts';
import { reportColumns } from '../columns/report.ts';
import { Refusal } from '../refusal.ts';
import type { ReportsView, ReportView } from '../views/report.ts';

const PAGE = 500;
const LARGEST_PAGE = 2000;
/** As many hex digits as a claim's id holds of its report's. */
const SHORTEST_ID = 12;

function limitOf(given: string | undefined): number {
  if (given === undefined) return PAGE;
  const limit = Number(given);
  if (Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_PAGE) return limit;
  throw new Refusal(400, 'bad-limit', `limit must be a whole number from 1 to ${LARGEST_PAGE}.`);
}

/** Finds a report by its id, or by the first twelve hex digits or more. */
export async function readingOf(dossier: Dossier, given: string): Promise<Reading> {
  const digits = given.replace(/^sha256:/i, '');
  if (!/^[0-9a-f]{12,64}$/i.test(digits)) {
    throw new Refusal(
      400,
      'bad-report-id',
      `A report's id is sha256: and 64 hex digits, or at least ${SHORTEST_ID} of them.`,
    );
  }
  const [id, ...others] = await dossier.idsStartingWith(digits);
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
export function reportRoutes(dossier: Dossier): Hono {
  const routes = new Hono();
  routes.get('/reports', async (context) => {
    const after = context.req.query('after');
    const limit = limitOf(context.req.query('limit'));
    const view: ReportsView = await dossier.list(after === undefined ? { limit } : { limit, after });
    return jsonAnswer(context, view);
  });
  routes.get('/reports.csv', async (context) =>
    csvAnswer(context, {
      name: 'reports',
      columns: reportColumns,
      rows: await everySummary(dossier),
    }),
  );
  routes.get('/reports/:id', async (context) => {
    const view: ReportView = await readingOf(dossier, context.req.param('id'));
    return jsonAnswer(context, view);
  });
  routes.get('/reports/:id/claims.csv', async (context) => {
    const reading = await readingOf(dossier, context.req.param('id'));
    return csvAnswer(context, { name: 'claims', columns: claimColumns, rows: reading.claims });
  });
  return routes;
}
