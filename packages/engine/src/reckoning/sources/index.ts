export type { BlindSpot } from './blind-spots.ts';
export type { Circle } from './circles.ts';
export type { SourceName } from './citation.ts';
export type { SourceRow, Sources, SourcesOptions } from './sources.ts';
export { sourcesOf } from './sources.ts';
export type { Topic } from './topics.ts';
