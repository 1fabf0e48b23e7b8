import type { KindName } from '@variorum/engine';
import type { OverviewView } from '@variorum/server/views';
import { useOverview } from '../api/queries.ts';
import { edtfWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { Answered } from '../shell/answered.tsx';
import { NoReports } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { Disputes } from './disputes.tsx';
import { Failures } from './failures.tsx';
import { FigureGlances } from './figure-glances.tsx';
import { Timeline } from './timeline.tsx';

/** What there is, what is disputed, what is new, what failed. */
export function OverviewPage() {
  const t = useStrings();
  useTitle(t.overview.title);
  return (
    <Answered asked={useOverview()} loading={t.overview.loading} head={<PageHead title={t.overview.title} />}>
      {(view) => <Overview view={view} />}
    </Answered>
  );
}

function Overview({ view }: { readonly view: OverviewView }) {
  const t = useStrings();
  const n = (value: number) => numberWords(value, t.locale);
  const kinds = Object.entries(view.claims) as [KindName, number][];
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
                <FigureGlances view={view} />
              </section>
            </div>
            <div>
              <section aria-labelledby="disputed">
                <h2 id="disputed">{t.overview.disputed}</h2>
                <Disputes view={view} />
              </section>
              <section aria-labelledby="newest">
                <h2 id="newest">{t.overview.newest}</h2>
                <ul className="newest">
                  {view.newest.map((report) => (
                    <li key={report.id}>
                      <Link to={{ page: 'report', id: report.id }} dir="auto" lang={report.language ?? undefined}>
                        {plainWords(report.title ?? t.untitled)}
                      </Link>
                      <span className="soft">
                        <bdi>{report.publisher ?? t.noPublisher}</bdi>
                        {report.published !== null && ` · ${edtfWords(report.published, t)}`}
                      </span>
                    </li>
                  ))}
                </ul>
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
