export { type ArrivalsOptions, arrivals } from './arrivals.ts';
export { knownHashes } from './known.ts';
