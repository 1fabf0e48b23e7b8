import { type ActorIndex, incidentLines, incidentsPolicy } from '@variorum/engine';
import * as addresses from '../addresses/figures.ts';
import type { Routes } from '../api/answering.ts';
import { incidentColumns, incidentRows } from '../columns/incident.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { linesRoutes } from './lines.ts';

/** Incidents as their sources tell them. */
export function incidentRoutes(gathered: Gathered, actors?: Pick<ActorIndex, 'find'>): Routes {
  const every = derivedFrom(gathered, (readings) => incidentLines(readings, { actors }));
  return linesRoutes({
    name: 'incidents',
    policy: incidentsPolicy,
    lines: async (place) => (place === undefined ? every() : incidentLines(await gathered(), { actors, place })),
    columns: incidentColumns,
    rows: incidentRows,
    at: { view: addresses.incidents, table: addresses.incidentsTable },
  });
}
