import type { KindName } from '@variorum/engine';
import type { OverviewView } from '@variorum/server/views';
import { useState } from 'react';
import { useGlances, useNews, useOverview } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { noteVisit } from '../settings/visit.ts';
import { Answered } from '../shell/answered.tsx';
import { NoReports } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { Disputes } from './disputes.tsx';
import { Failures } from './failures.tsx';
import { FigureGlances } from './figure-glances.tsx';
import { News } from './news.tsx';
import { Timeline } from './timeline.tsx';

const DAY = /^\d{4}-\d\d-\d\d$/;

interface Query {
  readonly since?: string;
}

/** What there is, what is disputed, what is new, what failed. */
export function OverviewPage({ query }: { readonly query: Query }) {
  const t = useStrings();
  useTitle(t.overview.title);
  return (
    <Answered asked={useOverview()} loading={t.overview.loading} head={<PageHead title={t.overview.title} />}>
      {(view) => <Overview view={view} query={query} />}
    </Answered>
  );
}

/** The visit before this one; noted once for as long as the page is open. */
let before: string | null | undefined;

function lastVisit(): string | null {
  before ??= noteVisit(Date.now());
  return before;
}

function Overview({ view, query }: { readonly view: OverviewView; readonly query: Query }) {
  const t = useStrings();
  const n = (value: number) => numberWords(value, t.locale);
  const kinds = Object.entries(view.claims) as [KindName, number][];
  const [visit] = useState(lastVisit);
  // What is no day is passed over.
  const day = query.since !== undefined && DAY.test(query.since) ? query.since : undefined;
  // Where nothing is kept, reports go by their date, which has nothing to do with when somebody last looked.
  const since = day ?? (view.kept ? visit : null) ?? undefined;
  const asked = since === undefined ? '' : `?since=${encodeURIComponent(since)}`;
  const news = useNews(asked);
  const glances = useGlances(asked);
  return (
    <div className="overview-page">
      <PageHead
        title={t.overview.title}
        note={t.reports.count(view.reports, n(view.reports))}
        links={
          <>
            <a href="/api/overview.csv" download>
              {t.overview.csv}
            </a>
            <a href={`/api/news.csv${asked}`} download>
              {t.overview.newsCsv}
            </a>
            <a href="/api/overview">{t.overview.json}</a>
          </>
        }
      />
      {view.reports === 0 && view.failures.length === 0 ? (
        <NoReports mayWrite={view.mayWrite} />
      ) : (
        <>
          <ul className="kind-counts">
            {kinds
              .sort(([, a], [, b]) => b - a)
              .map(([kind, count]) => (
                <li key={kind} className="kind-count" data-kind={kind}>
                  <Link to={{ page: 'search', query: { kind } }}>{t.kindCounts[kind](count, n(count))}</Link>
                </li>
              ))}
          </ul>
          <div className="overview-columns">
            <div>
              <section aria-labelledby="over-time">
                <h2 id="over-time">{t.overview.timeline}</h2>
                <Timeline view={view} />
              </section>
              <section aria-labelledby="glances">
                <h2 id="glances">{t.overview.figures}</h2>
                <Answered asked={glances} loading={t.overview.comparing} isPart>
                  {(there) => <FigureGlances glances={there} />}
                </Answered>
              </section>
            </div>
            <div>
              <section aria-labelledby="disputed">
                <h2 id="disputed">{t.overview.disputed}</h2>
                <Answered asked={glances} loading={t.overview.comparing} isPart>
                  {(there) => <Disputes glances={there} />}
                </Answered>
              </section>
              <section aria-labelledby="newest">
                <h2 id="newest">{t.overview.newest}</h2>
                <Answered asked={news} loading={t.overview.loading} isPart>
                  {(there) => (
                    <News news={there} day={day} fresh={glances.isPlaceholderData ? undefined : glances.data?.fresh} />
                  )}
                </Answered>
              </section>
              <section aria-labelledby="failed">
                <h2 id="failed">{t.overview.failures}</h2>
                <Failures view={view} />
              </section>
            </div>
          </div>
        </>
      )}
    </div>
  );
}
