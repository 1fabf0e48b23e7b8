import type { KindName, Measure } from '@variorum/engine';
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Button, Input, Label, SearchField, Text } from 'react-aria-components';
import { useChoices, useSearch, useSearchChoices } from '../api/queries.ts';
import { Choice } from '../controls/choice.tsx';
import { DayField } from '../controls/day-field.tsx';
import { numberWords } from '../format/number.ts';
import { ReportRow } from '../reports/report-row.tsx';
import { Link } from '../router/link.tsx';
import { adjustTo } from '../router/use-route.ts';
import { Answered } from '../shell/answered.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { FoundClaims } from './found-claims.tsx';
import { removeSearch, saveSearch, useSavedSearches } from './saved.ts';

interface Query {
  readonly q?: string;
  readonly kind?: string;
  readonly measure?: string;
  readonly place?: string;
  readonly publisher?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Stands for no restriction: a list's option needs a name. */
const ANY = '*';

function statedOf(query: Query): string {
  return new URLSearchParams(query as Record<string, string>).toString();
}

/** Search over reports and claims. */
export function SearchPage({ query }: { readonly query: Query }) {
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
  const choices = useChoices();
  const searchChoices = useSearchChoices();
  const saved = useSavedSearches();
  const change = (part: Query) => adjustTo({ page: 'search', query: { ...query, ...part } });
  const orAny = (id: string) => (id === ANY ? '' : id);
  const n = (value: number) => numberWords(value, t.locale);
  const claims = useMemo(() => data?.pages.flatMap((page) => page.claims) ?? [], [data]);
  const more = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const nameOf = (search: string) => {
    const parts = new URLSearchParams(search);
    return [...parts.values()].join(' · ') || t.search.everything;
  };
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
          <div className="choices search-filters">
            <Choice
              label={t.search.kind}
              value={query.kind ?? ANY}
              options={[
                { id: ANY, words: t.search.anyKind },
                ...(searchChoices.data?.kinds ?? []).map(({ id, claims: count }) => ({
                  id,
                  words: t.figures.optionCount(t.kinds[id], n(count)),
                })),
              ]}
              onChange={(kind) => change({ kind: orAny(kind) as KindName })}
            />
            <Choice
              label={t.figures.measure}
              value={query.measure ?? ANY}
              options={[
                { id: ANY, words: t.search.anyMeasure },
                ...(choices.data?.measures ?? []).map(({ id, accounts }) => ({
                  id,
                  words: t.figures.optionCount(t.measures[id as Measure] ?? id, n(accounts)),
                })),
              ]}
              onChange={(measure) => change({ measure: orAny(measure) })}
            />
            <Choice
              label={t.figures.place}
              value={query.place ?? ANY}
              options={[
                { id: ANY, words: t.figures.everywhere },
                ...(choices.data?.places ?? []).map(({ id, name, depth }) => ({ id, words: name, depth })),
              ]}
              onChange={(place) => change({ place: orAny(place) })}
            />
            <Choice
              label={t.search.publisher}
              value={query.publisher ?? ANY}
              options={[
                { id: ANY, words: t.search.anyPublisher },
                ...(searchChoices.data?.publishers ?? []).map(({ name, reports }) => ({
                  id: name,
                  words: t.figures.optionCount(name, n(reports)),
                })),
              ]}
              onChange={(publisher) => change({ publisher: orAny(publisher) })}
            />
            <DayField label={t.figures.from} value={query.from} onChange={(from) => change({ from })} />
            <DayField label={t.figures.to} value={query.to} onChange={(to) => change({ to })} />
            <Button onPress={() => saveSearch(statedOf(query))}>{t.search.save}</Button>
          </div>
          {saved.length > 0 && (
            <ul className="saved" aria-label={t.search.saved}>
              {saved.map((search) => (
                <li key={search}>
                  <Link to={{ page: 'search', query: Object.fromEntries(new URLSearchParams(search)) }} dir="auto">
                    {nameOf(search)}
                  </Link>
                  <Button aria-label={t.search.remove(nameOf(search))} onPress={() => removeSearch(search)}>
                    ×
                  </Button>
                </li>
              ))}
            </ul>
          )}
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
