/** Files to reports: found, hashed, decoded, with what a manifest knows of them. */
export { type Captured, capture } from './capture.ts';
export { type FindOptions, findInputs } from './find-inputs.ts';
export type { Found, Input, ReportFacts } from './input.ts';
