import { address, tableAddress } from '../api/address.ts';
import { reportParams, whole, words } from '../schemas/asked.ts';
import { reading } from '../schemas/claim.ts';
import * as view from '../schemas/views/index.ts';

export const reports = address({
  path: '/reports',
  says: 'The reports by date',
  query: { after: words, limit: whole({ least: 1, most: 2000, otherwise: 500 }) },
  gives: view.reportsView,
});
export const reportsTable = tableAddress('/reports.csv', 'The reports');

export const report = address({
  path: '/reports/{id}',
  says: 'A report with its text, claims and notices',
  params: reportParams,
  gives: reading,
});
export const reportClaimsTable = tableAddress('/reports/{id}/claims.csv', 'The claims of a report', {
  params: reportParams,
});

export const original = address({
  path: '/reports/{id}/original',
  says: 'What a report was read from',
  params: reportParams,
  gives: view.originalView,
});
export const originalPage = address({
  path: '/reports/{id}/original/page',
  says: 'A page that a report was read from, emptied of all that acts or fetches',
  params: reportParams,
  gives: 'page',
});
export const originalFile = address({
  path: '/reports/{id}/original/file',
  says: 'The bytes as they arrived',
  params: reportParams,
  gives: 'bytes',
});
