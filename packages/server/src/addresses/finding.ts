import { z } from '@hono/zod-openapi';
import { address, tableAddress } from '../api/address.ts';
import { after, dayOrMoment, isoDay, optional, orElse, whole, words } from '../schemas/asked.ts';
import { kindName, measure, population } from '../schemas/claim.ts';
import * as view from '../schemas/views/index.ts';

/** What there is and what of it can be found. */

export const overview = address({
  path: '/overview',
  says: 'What there is, at a glance',
  gives: view.overviewView,
});
export const overviewTable = tableAddress('/overview.csv', 'Reports over time, by publisher and month');

const newsAsked = { since: dayOrMoment };
export const news = address({
  path: '/news',
  says: 'What came since a day or a moment, the last first',
  query: { ...newsAsked, after, limit: whole({ least: 0, most: 500, otherwise: 50 }) },
  gives: view.newsView,
});
export const newsTable = tableAddress('/news.csv', 'Reports that came since a day or a moment, the last first', {
  query: newsAsked,
});
export const glances = address({
  path: '/glances',
  says: 'What the claims come to, at a glance; with `since`, also the disputes that a new report takes part in',
  query: newsAsked,
  gives: view.glancesView,
});

const searchAsked = {
  q: words,
  kind: optional(kindName),
  measure: optional(measure),
  population: optional(population),
  place: words,
  publisher: words,
  pairs: optional(z.enum(['event', 'beginning'])).openapi({
    description: 'Only claims that can be of one event, or of one beginning, with another',
  }),
  from: isoDay,
  to: isoDay,
};
export const search = address({
  path: '/search',
  says: 'Reports and claims that hold words and fit',
  query: { ...searchAsked, after, limit: whole({ least: 0, most: 1000, otherwise: 100 }) },
  gives: view.searchView,
});
export const searchTable = tableAddress('/search.csv', 'Claims that hold words and fit', { query: searchAsked });
export const searchChoices = address({
  path: '/search/choices',
  says: 'What a search can be narrowed to',
  gives: view.searchChoicesView,
});

const reviewAsked = {
  kind: optional(kindName),
  state: orElse(z.enum(['open', 'decided', 'all']), 'open'),
};
export const review = address({
  path: '/review',
  says: 'Claims to decide, the most doubtful first',
  query: { ...reviewAsked, after, limit: whole({ least: 0, most: 500, otherwise: 100 }) },
  gives: view.reviewView,
});
export const doubts = address({
  path: '/doubts',
  says: 'Claims to decide, by what each report says alone: what is there before accounts are compared',
  query: { ...reviewAsked, after, limit: whole({ least: 0, most: 500, otherwise: 100 }) },
  gives: view.reviewView,
});
export const reviewTable = tableAddress('/review.csv', 'Claims to decide, the most doubtful first', {
  query: reviewAsked,
});
