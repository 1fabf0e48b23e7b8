/** Formats in: bytes to reports. */
export { capture, openCapturer } from './capture.ts';
export { captureHere } from './capture-here.ts';
export type { Guard, GuardOptions } from './guard/guard.ts';
export { limits } from './limits.ts';
export type { Captured, CapturedReport, Hint, Tool } from './report/captured.ts';
export { type OffsetMap, type OffsetRange, type Place, placeAt } from './report/offset-map.ts';
export { type ColumnMapping, mappingFrom, missingColumns, suggestMapping } from './table/mapping.ts';
