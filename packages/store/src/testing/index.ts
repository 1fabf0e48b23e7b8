export { aDossier, type DossierCase } from './a-dossier.ts';
export { draftReading, type ReadingDraft, type TollDraft } from './draft.ts';
export { rereadOf } from './kept.ts';
export { sampleReadings } from './readings.ts';
