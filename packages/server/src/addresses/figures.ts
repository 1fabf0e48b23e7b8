import { z } from '@hono/zod-openapi';
import { address, tableAddress } from '../api/address.ts';
import { after, figuresAsked, isoDay, optional, words } from '../schemas/asked.ts';
import * as view from '../schemas/views/index.ts';

const claimAsked = { claim: z.string().trim().min(1).max(200).openapi({ description: 'A claim’s id' }) };

export const figures = address({
  path: '/figures',
  says: 'Accounts side by side, and what follows',
  query: { ...figuresAsked, subject: words },
  gives: view.figuresView,
});
export const figuresTable = tableAddress('/figures.csv', 'Accounts side by side', { query: figuresAsked });
export const accounts = address({
  path: '/figures/accounts',
  says: 'Who else speaks of what a claim speaks of',
  query: claimAsked,
  gives: view.accountsView,
});
export const choices = address({
  path: '/choices',
  says: 'What figures can be asked for',
  gives: view.choicesView,
});

const contradictionsAsked = { ...figuresAsked, possible: optional(z.enum(['yes', 'no'])) };
export const contradictions = address({
  path: '/contradictions',
  says: 'What cannot all be true: figures, and days on which something began',
  query: contradictionsAsked,
  gives: view.contradictionsView,
});
export const contradictionsTable = tableAddress(
  '/contradictions.csv',
  'What cannot all be true: figures, and days on which something began',
  {
    query: contradictionsAsked,
  },
);

export const events = address({
  path: '/events',
  says: 'Which tolls are of one event, and which may be',
  query: {
    ...figuresAsked,
    claim: optional(z.string().max(200)).openapi({
      type: 'string',
      description: 'A claim’s id: the event that holds it, and those that it may be of as well',
    }),
    after,
  },
  gives: view.eventsView,
});
export const eventsTable = tableAddress('/events.csv', 'Which tolls are of one event, and which may be', {
  query: figuresAsked,
});

const { place, from, to } = figuresAsked;
export const facts = address({
  path: '/facts',
  says: 'What each source says of each fact',
  query: { place, from, to },
  gives: view.factsView,
});
export const factsTable = tableAddress('/facts.csv', 'What each source says of each fact', {
  query: { place, from, to },
});

const controlAsked = { place, on: isoDay };
export const control = address({
  path: '/control',
  says: 'Lines of control',
  query: controlAsked,
  gives: view.controlView,
});
export const controlTable = tableAddress('/control.csv', 'Claims of control', { query: controlAsked });
export const controlPlaces = address({
  path: '/control/places',
  says: 'Places that somebody holds',
  gives: view.controlPlacesView,
});

export const incidents = address({
  path: '/incidents',
  says: 'Incidents as their sources tell them, and where they differ',
  query: { place, after },
  gives: view.incidentsView,
});
export const beginnings = address({
  path: '/beginnings',
  says: 'When what goes on began, as its sources tell it, and on which days they agree',
  query: { place, after },
  gives: view.beginningsView,
});
export const beginningsTable = tableAddress('/beginnings.csv', 'Beginnings as their sources tell them', {
  query: { place },
});
export const incidentsTable = tableAddress('/incidents.csv', 'Incidents as their sources tell them', {
  query: { place },
});
