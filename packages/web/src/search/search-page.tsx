import { useCallback, useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react';
import { Input, Label, SearchField, Text } from 'react-aria-components';
import { useSearch } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { ReportRow } from '../reports/report-row.tsx';
import { adjustTo } from '../router/use-route.ts';
import { Answered } from '../shell/answered.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { FoundClaims } from './found-claims.tsx';
import { saveSearch } from './saved.ts';
import { SavedSearches } from './saved-searches.tsx';
import { SearchFilters, type SearchQuery } from './search-filters.tsx';

function statedOf(query: SearchQuery): string {
  return new URLSearchParams(query as Record<string, string>).toString();
}

/** Search over reports and claims. */
export function SearchPage({ query }: { readonly query: SearchQuery }) {
  const t = useStrings();
  useTitle(t.search.title);
  const [words, setWords] = useState(query.q ?? '');
  const asked = query.q ?? '';
  // The address may change by a link or the way back: the field then follows it.
  useEffect(() => setWords((own) => (own.trim() === asked ? own : asked)), [asked]);
  const deferred = useDeferredValue(query);
  const stated = statedOf(deferred);
  const asking = useSearch(stated);
  const { data, isPlaceholderData, hasNextPage, fetchNextPage, isFetchingNextPage } = asking;
  const { q: _words, ...filters } = query;
  const change = useEffectEvent((part: SearchQuery) => adjustTo({ page: 'search', query: { ...query, ...part } }));
  const save = useEffectEvent(() => saveSearch(statedOf(query)));
  // The same functions at each letter: what is narrowed by is not drawn anew for it.
  const onFilter = useCallback((part: SearchQuery) => change(part), []);
  const onSave = useCallback(() => save(), []);
  const n = (value: number) => numberWords(value, t.locale);
  const claims = useMemo(() => data?.pages.flatMap((page) => page.claims) ?? [], [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <div className="search-page">
      <PageHead
        title={t.search.title}
        links={
          <>
            <a href={`/api/search.csv?${stated}`} download>
              {t.search.csv}
            </a>
            <a href={`/api/search?${stated}`}>{t.search.json}</a>
          </>
        }
      />
      <search>
        <form className="search-form" onSubmit={(event) => event.preventDefault()}>
          <SearchField
            className="search-field"
            value={words}
            onChange={(next) => {
              setWords(next);
              change({ q: next.trim() });
            }}
          >
            <Label className="visually-hidden">{t.search.label}</Label>
            <Input className="search-input" dir="auto" placeholder={t.search.label} />
            <Text slot="description" className="soft">
              {t.search.hint}
            </Text>
          </SearchField>
          <SearchFilters {...filters} onChange={onFilter} onSave={onSave} />
          <SavedSearches />
        </form>
      </search>
      <Answered asked={asking} loading={t.search.loading} isPart>
        {({ pages: [first] }) =>
          first === undefined || (first.claimsFound === 0 && first.reportsFound === 0) ? (
            <NothingHere title={t.search.empty.title}>
              <p>{t.search.empty.body}</p>
            </NothingHere>
          ) : (
            <div aria-busy={isPlaceholderData || stated !== statedOf(query)}>
              {first.reportsFound > 0 && (
                <details className="found-reports" open={first.claimsFound === 0}>
                  <summary>{t.search.reports(first.reportsFound, n(first.reportsFound))}</summary>
                  <ol className="report-list">
                    {first.reports.map((report) => (
                      <ReportRow key={report.id} report={report} />
                    ))}
                  </ol>
                  {first.reportsFound > first.reports.length && (
                    <p className="soft">{t.search.more(n(first.reportsFound - first.reports.length))}</p>
                  )}
                </details>
              )}
              <p role="status" className="found-count">
                {t.search.claims(first.claimsFound, n(first.claimsFound))}
              </p>
              <FoundClaims claims={claims} total={first.claimsFound} onEnd={more} />
            </div>
          )
        }
      </Answered>
    </div>
  );
}
