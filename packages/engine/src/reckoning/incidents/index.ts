export type { IncidentAccount, IncidentDifference, IncidentLine } from './incidents.ts';
export { incidentLines } from './incidents.ts';
