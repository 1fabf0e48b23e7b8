export { ImportError } from './import/import-error.ts';
export { type ImportOptions, type ImportReport, importGeonames } from './import/import-geonames.ts';
export type { Malformed } from './import/malformed.ts';
export { fold } from './names/fold.ts';
export { transliterationKey } from './names/transliteration-key.ts';
export type { GazetteerNotice } from './notice.ts';
export { type GazetteerOptions, openGazetteer } from './open-gazetteer.ts';
