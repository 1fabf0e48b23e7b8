export { actors, openActors } from './actors/open-actors.ts';
export { ImportError } from './import/import-error.ts';
export { importGeonames } from './import/import-geonames.ts';
export type { Malformed } from './import/malformed.ts';
export type { ImportOptions, ImportReport } from './import/options.ts';
export { fold } from './names/fold.ts';
export { transliterationKey } from './names/transliteration-key.ts';
export type { GazetteerNotice } from './notice.ts';
export { type GazetteerOptions, openGazetteer } from './open-gazetteer.ts';
