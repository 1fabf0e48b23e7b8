export type * from './dossier.ts';
export { memoryDossier } from './memory.ts';
export { summarise } from './summary.ts';
