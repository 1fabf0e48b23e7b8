/** Every address of the API, each with the schemas that its requests and its answers are held to. */
export * from './claims.ts';
export * from './figures.ts';
export * from './finding.ts';
export * from './keeping.ts';
export * from './reports.ts';
export * from './service.ts';
export * from './sources.ts';
