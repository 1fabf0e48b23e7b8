export type { IncidentAccount } from './account.ts';
export type { IncidentDifference, IncidentLine, IncidentOptions } from './incidents.ts';
export { incidentLines } from './incidents.ts';
export { incidentsPolicy } from './policy.ts';
