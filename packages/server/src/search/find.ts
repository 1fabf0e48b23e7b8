import { type Claim, type Gazetteer, pairSort, type Reading, wordsAt } from '@variorum/engine';
import { summarise } from '@variorum/store';
import type { FoundClaimView, SearchQuery, SearchView } from '../views/search.ts';
import { folded, termsOf } from './fold.ts';

/** A claim with what a search looks at, made once. */
interface Indexed {
  readonly claim: Claim;
  readonly reading: Reading;
  readonly folded: string;
}

export interface SearchIndex {
  readonly claims: readonly Indexed[];
  readonly reports: readonly { readonly reading: Reading; readonly folded: string }[];
}

/** All that can be found, folded once. */
export function searchIndex(readings: readonly Reading[]): SearchIndex {
  const reports = readings.map((reading) => ({
    reading,
    folded: folded(`${reading.report.title ?? ''}\n${reading.report.publisher ?? ''}\n${reading.report.text}`),
  }));
  const claims = readings.flatMap((reading) =>
    reading.claims.map((claim) => ({ claim, reading, folded: folded(wordsAt(reading.report.text, claim.sentence)) })),
  );
  return { claims, reports };
}

/** Reports shown beside the claims; who wants all of them narrows the search. */
const REPORTS = 20;

export interface Page {
  readonly after: number;
  readonly limit: number;
}

function inDays({ from, to }: SearchQuery, start: string | null, end: string | null): boolean {
  if (from === undefined && to === undefined) return true;
  if (start === null || end === null) return false;
  return (to === undefined || start <= to) && (from === undefined || end >= from);
}

/** A date of publication as its first and last day, as far as comparing texts needs it. */
function daysOf(published: string | null): readonly [string | null, string | null] {
  return published === null ? [null, null] : [published, `${published.slice(0, 10)}~`];
}

function fits(query: SearchQuery, { claim, reading }: Indexed, contains: Gazetteer['contains']): boolean {
  const { kind, measure, population, place, publisher, pairs } = query;
  if (kind !== undefined && claim.kind !== kind) return false;
  if (pairs !== undefined && pairSort(claim) !== pairs) return false;
  if (measure !== undefined && !(claim.kind === 'toll' && claim.measure === measure)) return false;
  if (population !== undefined && !(claim.kind === 'toll' && claim.population.group === population)) return false;
  if (publisher !== undefined && reading.report.publisher !== publisher) return false;
  if (place !== undefined) {
    const there = claim.where.some(({ id }) => id !== undefined && (id === place || contains(place, id) === 'yes'));
    if (!there) return false;
  }
  const [first, last] = daysOf(reading.report.published);
  return inDays(query, claim.when?.from ?? first, claim.when?.to ?? last);
}

function found({ claim, reading: { report } }: Indexed): FoundClaimView {
  const { id, title, publisher, published } = report;
  const toll = claim.kind === 'toll' ? claim : null;
  return {
    id: claim.id,
    kind: claim.kind,
    report: { id, title, publisher, published },
    before: report.text.slice(claim.sentence.start, claim.anchor.start),
    words: claim.anchor.exact,
    after: report.text.slice(claim.anchor.end, Math.max(claim.sentence.end, claim.anchor.end)),
    measure: toll?.measure ?? null,
    population: toll?.population.group ?? null,
    figure: 'value' in claim ? claim.value.text : null,
    where: claim.where.map((place) => place.name ?? place.text),
  };
}

/** Reports and claims that hold all the words and fit all that was asked. */
export function search(
  { claims, reports }: SearchIndex,
  {
    query,
    page,
    contains,
  }: { readonly query: SearchQuery; readonly page: Page; readonly contains: Gazetteer['contains'] },
): SearchView {
  const terms = termsOf(query.q ?? '');
  const holds = (text: string) => terms.every((term) => text.includes(term));
  const hits = claims.filter((each) => holds(each.folded) && fits(query, each, contains));
  const asksForClaims = [query.kind, query.measure, query.population, query.place, query.pairs].some(
    (each) => each !== undefined,
  );
  const inReports = reports.filter(({ reading: { report }, folded: text }) => {
    if (asksForClaims || (terms.length === 0 && query.publisher === undefined)) return false;
    if (query.publisher !== undefined && report.publisher !== query.publisher) return false;
    return holds(text) && inDays(query, ...daysOf(report.published));
  });
  const end = page.after + page.limit;
  return {
    query,
    reports: inReports.slice(0, REPORTS).map(({ reading }) => summarise(reading)),
    reportsFound: inReports.length,
    claims: hits.slice(page.after, end).map(found),
    claimsFound: hits.length,
    next: end < hits.length ? end : null,
  };
}
