import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { reading } from './claim.ts';
import { sources } from './reckoned.ts';
import { standingRequest, standingsView } from './standings.ts';
import { tilesView } from './tiles.ts';
import * as view from './views/index.ts';
import { workView } from './work.ts';

const words = z.string().max(300).optional();
const day = z.string().optional().openapi({ example: '2019-08-21' });
const whole = z.string().regex(/^\d+$/).optional();
const figures = { measure: words, population: words, place: words, from: day, to: day, policy: words };
const search = {
  q: words,
  kind: words,
  measure: words,
  population: words,
  place: words,
  publisher: words,
  from: day,
  to: day,
};
const id = z.string().min(12);

/** Answers that are no JSON. */
const MEDIA = { csv: 'text/csv', page: 'text/html', bytes: 'application/octet-stream' } as const;

interface Address {
  readonly path: string;
  readonly says: string;
  readonly query?: Readonly<Record<string, z.ZodType>>;
  readonly gives: z.ZodType | keyof typeof MEDIA;
  readonly takes?: z.ZodType | 'bytes';
}

const csv = (path: string, says: string, query: Address['query'] = {}): Address => ({
  path,
  says,
  query,
  gives: 'csv',
});

/** Every address of the API. */
const addresses: readonly Address[] = [
  { path: '/api/overview', says: 'What there is, at a glance', gives: view.overviewView },
  csv('/api/overview.csv', 'Reports over time, by publisher and month'),
  { path: '/api/reports', says: 'The reports by date', query: { after: words, limit: whole }, gives: view.reportsView },
  csv('/api/reports.csv', 'The reports'),
  { path: '/api/reports/{id}', says: 'A report with its text, claims and notices', gives: reading },
  csv('/api/reports/{id}/claims.csv', 'The claims of a report'),
  { path: '/api/reports/{id}/original', says: 'What a report was read from', gives: view.originalView },
  {
    path: '/api/reports/{id}/original/page',
    says: 'A page that a report was read from, emptied of all that acts or fetches',
    gives: 'page',
  },
  { path: '/api/reports/{id}/original/file', says: 'The bytes as they arrived', gives: 'bytes' },
  { path: '/api/claims/{id}', says: 'A claim with its report and sentence', gives: view.claimView },
  { path: '/api/claims/{id}/pairs', says: 'With which claims it was joined or parted', gives: view.pairsView },
  { path: '/api/claims/{id}/history', says: 'What people decided on a claim', gives: view.historyView },
  {
    path: '/api/figures',
    says: 'Accounts side by side, and what follows',
    query: { ...figures, subject: words },
    gives: view.figuresView,
  },
  csv('/api/figures.csv', 'Accounts side by side', figures),
  {
    path: '/api/figures/accounts',
    says: 'Who else speaks of what a claim speaks of',
    query: { claim: z.string() },
    gives: view.accountsView,
  },
  { path: '/api/choices', says: 'What figures can be asked for', gives: view.choicesView },
  {
    path: '/api/contradictions',
    says: 'Figures that cannot all be true',
    query: { ...figures, possible: words },
    gives: view.contradictionsView,
  },
  csv('/api/contradictions.csv', 'Figures that cannot all be true', { ...figures, possible: words }),
  {
    path: '/api/events',
    says: 'Which tolls are of one event, and which may be',
    query: { ...figures, after: whole },
    gives: view.eventsView,
  },
  csv('/api/events.csv', 'Which tolls are of one event, and which may be', figures),
  {
    path: '/api/facts',
    says: 'What each source says of each fact',
    query: { place: words, from: day, to: day },
    gives: view.factsView,
  },
  csv('/api/facts.csv', 'What each source says of each fact', { place: words, from: day, to: day }),
  { path: '/api/control', says: 'Lines of control', query: { place: words, on: day }, gives: view.controlView },
  csv('/api/control.csv', 'Claims of control', { place: words, on: day }),
  { path: '/api/control/places', says: 'Places that somebody holds', gives: view.controlPlacesView },
  { path: '/api/sources', says: 'Who cites whom, circles, blind spots', gives: sources },
  { path: '/api/standings', says: 'Where each source stands', gives: standingsView },
  csv('/api/sources.csv', 'Who cites whom'),
  { path: '/api/names', says: 'How each source names each actor', gives: view.namesView },
  csv('/api/names.csv', 'How each source names each actor'),
  {
    path: '/api/search',
    says: 'Reports and claims that hold words and fit',
    query: { ...search, after: whole, limit: whole },
    gives: view.searchView,
  },
  csv('/api/search.csv', 'Claims that hold words and fit', search),
  { path: '/api/search/choices', says: 'What a search can be narrowed to', gives: view.searchChoicesView },
  {
    path: '/api/ledger',
    says: 'What happened in the dossier, the last first',
    query: { kind: words, before: whole, limit: whole },
    gives: view.ledgerView,
  },
  csv('/api/ledger.csv', 'What happened in the dossier', { kind: words }),
  {
    path: '/api/review',
    says: 'Claims to decide, the most doubtful first',
    query: { kind: words, state: z.enum(['open', 'decided', 'all']).optional(), after: whole, limit: whole },
    gives: view.reviewView,
  },
  { path: '/api/tiles', says: 'Whether there are tiles for a map in detail', gives: tilesView },
  { path: '/api/work', says: 'What is being worked out', gives: workView },
  csv('/api/review.csv', 'Claims to decide, the most doubtful first', {
    kind: words,
    state: z.enum(['open', 'decided', 'all']).optional(),
  }),
  { path: '/api/openapi.json', says: 'This document', gives: z.object({ openapi: z.string() }) },
  { path: '/api/decisions', says: 'Decides on a claim', takes: view.decisionRequest, gives: view.decisionView },
  {
    path: '/api/standings',
    says: 'Sets where a source stands, or undoes that',
    takes: standingRequest,
    gives: view.decisionView,
  },
  {
    path: '/api/originals',
    says: 'Takes a file in, as it is',
    query: { name: z.string().max(200), as: words },
    takes: 'bytes',
    gives: view.addedView,
  },
  {
    path: '/api/retry',
    says: 'Takes in again what failed',
    takes: z.strictObject({ inputs: z.array(z.string()).max(1000), as: z.string().optional() }),
    gives: view.addedView,
  },
  {
    path: '/api/verify',
    says: 'Checks every hash and every anchor',
    takes: z.strictObject({}),
    gives: view.verifyView,
  },
];

function routeOf({ path, says, query, gives, takes }: Address) {
  const request = {
    ...(path.includes('{id}') ? { params: z.object({ id }) } : {}),
    ...(query === undefined ? {} : { query: z.object(query) }),
    ...(takes === undefined ? {} : { body: { required: true, content: bodyOf(takes) } }),
  };
  const content =
    typeof gives === 'string' ? { [MEDIA[gives]]: { schema: z.string() } } : { 'application/json': { schema: gives } };
  return createRoute({
    method: takes === undefined ? 'get' : 'post',
    path,
    summary: says,
    request,
    responses: {
      200: { description: says, content },
      default: { description: 'Refused, or failed', content: { 'application/json': { schema: view.errorView } } },
    },
  });
}

function bodyOf(takes: z.ZodType | 'bytes') {
  if (takes !== 'bytes') return { 'application/json': { schema: takes } };
  return { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } };
}

/** The API described by OpenAPI 3.1, made from the schemas that the views are held to. */
export function openApiDocument(): object {
  const app = new OpenAPIHono();
  for (const address of addresses) app.openAPIRegistry.registerPath(routeOf(address));
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Variorum',
      version: '0.1.0',
      description: 'Reports, claims, and what they come to. The token stands in the address that the program prints.',
    },
    security: [{ token: [] }],
  });
}
