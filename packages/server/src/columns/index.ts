/** Views as rows for spreadsheets: all that a program needs which serves nothing. */
export { type Column, toCsv, withPolicy } from '../csv.ts';
export { type AccountRow, accountColumns, accountRows } from './account.ts';
export { beginningColumns, beginningRows } from './beginning.ts';
export { eventColumns, eventRows } from './event.ts';
export { findingColumns } from './finding.ts';
export { incidentColumns, incidentRows } from './incident.ts';
export { sourceColumns } from './source.ts';
export { stanceColumns, stanceRows } from './stance.ts';
