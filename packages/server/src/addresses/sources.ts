import { address, tableAddress } from '../api/address.ts';
import { after } from '../schemas/asked.ts';
import { blindSpots as blindSpotsView, sources as sourcesView } from '../schemas/reckoned.ts';
import { standingRequest, standingsView } from '../schemas/standings.ts';
import * as view from '../schemas/views/index.ts';

export const sources = address({
  path: '/sources',
  says: 'Who cites whom, circles, shared texts',
  gives: sourcesView,
});
export const sourcesTable = tableAddress('/sources.csv', 'Who cites whom');

export const blindSpots = address({
  path: '/sources/blind',
  says: 'What each source leaves out that others speak of',
  query: { after },
  gives: blindSpotsView,
});
export const blindSpotsTable = tableAddress('/sources/blind.csv', 'What each source leaves out that others speak of');

export const names = address({ path: '/names', says: 'How each source names each actor', gives: view.namesView });
export const namesTable = tableAddress('/names.csv', 'How each source names each actor');

export const standings = address({
  path: '/standings',
  says: 'Where each source stands',
  gives: standingsView,
});
export const setStanding = address({
  path: '/standings',
  says: 'Sets where a source stands, or undoes that',
  takes: standingRequest,
  gives: view.decisionView,
});
