export { type Bundled, bundle } from './bundle/bundle.ts';
export { type UnbundleOptions, unbundle } from './bundle/unbundle.ts';
export { hashOfFile } from './checking/check-originals.ts';
export type { Recapture } from './checking/check-readings.ts';
export type { Checked, Problem } from './checking/problem.ts';
export { type VerifyOptions, verify } from './checking/verify.ts';
export { createDossier } from './create.ts';
export type * from './dossier.ts';
export type { ReadingPlace } from './dossier-reader.ts';
export { DossierFault, type DossierFaultCode } from './fault.ts';
export { saveColumns, savedColumns } from './folder/columns-file.ts';
export { type Layout, layoutOf } from './folder/layout.ts';
export type { Pen } from './folder/ledger-file.ts';
export { type Kept, keepOriginal, originalBytes } from './folder/originals.ts';
export {
  type CaptureRecord,
  linesOf,
  openReadings,
  type ReadingLine,
  type ReadingsSource,
} from './folder/readings-file.ts';
export { isDossier } from './identity.ts';
export type { FoundName, TextQuery } from './index/find.ts';
export type { ClaimQuery, FoundClaim } from './index/find-claims.ts';
export { isDamage } from './index/open-index.ts';
export type { FailedInput, KeptDossier, RelatedReport } from './kept-dossier.ts';
export { memoryDossier } from './memory.ts';
export { type OpenDossier, type OpenOptions, openDossier } from './open.ts';
export { byPublication } from './order.ts';
export { summarise } from './summary.ts';
export { openWriter, type Writer, type WriterOptions } from './writer.ts';
export type { Arrival, NewReading, Outcome } from './writing/arrival.ts';
export type { Reread } from './writing/reread.ts';
