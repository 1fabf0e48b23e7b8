export type * from './error.ts';
export type * from './figures.ts';
export type * from './reckoned.ts';
export type * from './report.ts';
