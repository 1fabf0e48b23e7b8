/** Scoring of readings against gold: what `variorum evaluate` and the project's own evaluation share. */
export { type Evaluated, evaluate } from './evaluate.ts';
export { missLines } from './misses.ts';
export type * from './outcome.ts';
export { scoreTable } from './score-table.ts';
export { type Tally, tally } from './tally.ts';
