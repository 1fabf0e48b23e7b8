export { type AccountRow, accountColumns, accountRows } from './columns/account.ts';
export { findingColumns } from './columns/finding.ts';
export { sourceColumns } from './columns/source.ts';
export { stanceColumns, stanceRows } from './columns/stance.ts';
export { type Column, toCsv } from './csv.ts';
export type { Desk, Sent } from './desk/desk.ts';
export { type Served, type ServeOptions, serve } from './serve.ts';
export type * from './views/index.ts';
