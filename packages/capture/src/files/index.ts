/** Files to reports: found, hashed, captured, with what a manifest knows of them. */

export { isPublishedDate } from '../facts/published.ts';
export { noticesByPart } from '../report/notices-by-part.ts';
export { type CapturedFile, captureFile, type ReadyReport } from './capture-file.ts';
export { type CapturedText, captureText } from './capture-text.ts';
export { type FindOptions, findInputs, type Retried, retryInputs } from './find-inputs.ts';
export type { Found, Input, ReportFacts } from './input.ts';
export { reportId } from './report-id.ts';
