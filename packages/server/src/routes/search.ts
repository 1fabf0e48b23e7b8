import type { Gazetteer, KindName } from '@variorum/engine';
import { type Context, Hono } from 'hono';
import { csvAnswer, jsonAnswer } from '../answer.ts';
import { foundColumns } from '../columns/found.ts';
import { derivedFrom } from '../figures/derived.ts';
import type { Gathered } from '../figures/gathered.ts';
import { Refusal } from '../refusal.ts';
import { search, searchIndex } from '../search/find.ts';
import type { SearchChoicesView, SearchQuery } from '../views/search.ts';

const FIELDS = ['q', 'kind', 'measure', 'population', 'place', 'publisher', 'from', 'to'] as const;
const LONGEST = 300;
const PAGE = 100;
const LARGEST_PAGE = 1000;

function queryOf(context: Context): SearchQuery {
  const query: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const name of FIELDS) {
    const value = context.req.query(name)?.trim();
    if (value === undefined || value === '') continue;
    if (value.length > LONGEST) throw new Refusal(400, 'bad-query', `${name} is longer than ${LONGEST} characters.`);
    if ((name === 'from' || name === 'to') && !/^\d{4}-\d\d-\d\d$/.test(value)) {
      throw new Refusal(400, 'bad-date', `${name} must be a day: 2019-08-21.`);
    }
    query[name] = value;
  }
  return query;
}

function whole(context: Context, name: string, { most, otherwise }: { most: number; otherwise: number }): number {
  const words = context.req.query(name);
  if (words === undefined) return otherwise;
  const number = Number(words);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw new Refusal(400, 'bad-limit', `${name} must be a whole number from 0 to ${most}.`);
}

/** Search over reports and claims. */
export function searchRoutes(gathered: Gathered, places: Pick<Gazetteer, 'contains'>): Hono {
  const routes = new Hono();
  const index = derivedFrom(gathered, searchIndex);
  const contains: Gazetteer['contains'] = (outer, inner) => places.contains(outer, inner);
  const choices = derivedFrom(gathered, (readings): SearchChoicesView => {
    const kinds = new Map<KindName, number>();
    const publishers = new Map<string, number>();
    for (const { report, claims } of readings) {
      if (report.publisher !== null) publishers.set(report.publisher, (publishers.get(report.publisher) ?? 0) + 1);
      for (const { kind } of claims) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
    return {
      kinds: [...kinds].map(([id, claims]) => ({ id, claims })).sort((a, b) => b.claims - a.claims),
      publishers: [...publishers].map(([name, reports]) => ({ name, reports })).sort((a, b) => b.reports - a.reports),
    };
  });
  routes.get('/search', async (context) => {
    const page = {
      after: whole(context, 'after', { most: Number.MAX_SAFE_INTEGER, otherwise: 0 }),
      limit: whole(context, 'limit', { most: LARGEST_PAGE, otherwise: PAGE }),
    };
    return jsonAnswer(context, search(await index(), { query: queryOf(context), page, contains }));
  });
  routes.get('/search.csv', async (context) => {
    const page = { after: 0, limit: Number.MAX_SAFE_INTEGER };
    const { claims } = search(await index(), { query: queryOf(context), page, contains });
    return csvAnswer(context, { name: 'search', columns: foundColumns, rows: claims });
  });
  routes.get('/search/choices', async (context) => jsonAnswer(context, await choices()));
  return routes;
}
