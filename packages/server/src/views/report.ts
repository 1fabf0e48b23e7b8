import type { Reading } from '@variorum/engine';
import type { ClaimInReport, ReportPage, ReportSummary } from '@variorum/store/dossier';

/** One line of the list of reports. */
export type ReportSummaryView = ReportSummary;

/** `GET /api/reports?after=&limit=` */
export type ReportsView = ReportPage;

/** `GET /api/reports/:id`: the reading as `variorum read` prints it. */
export type ReportView = Reading;

/** `GET /api/claims/:id` */
export type ClaimView = ClaimInReport;
