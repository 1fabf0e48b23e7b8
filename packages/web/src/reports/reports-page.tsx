import { useOverview, useReports } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { Answered } from '../shell/answered.tsx';
import { NoReports } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ReportRow } from './report-row.tsx';

/** Every report of the dossier, the oldest first. */
export function ReportsPage() {
  const t = useStrings();
  useTitle(t.reports.title);
  const asked = useReports();
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = asked;
  const mayWrite = useOverview().data?.mayWrite === true;
  return (
    <Answered asked={asked} loading={t.loading.reports} head={<PageHead title={t.reports.title} />}>
      {({ pages }) => {
        const total = pages[0]?.total ?? 0;
        return (
          <div className="reports-page">
            <PageHead
              title={t.reports.title}
              {...(total === 0
                ? {}
                : {
                    note: t.reports.count(total, numberWords(total, t.locale)),
                    links: (
                      <>
                        <a href="/api/reports.csv" download>
                          {t.reports.csv}
                        </a>
                        <a href="/api/reports">{t.reports.json}</a>
                      </>
                    ),
                  })}
            />
            {total === 0 ? (
              <NoReports mayWrite={mayWrite} />
            ) : (
              <ol className="report-list" aria-label={t.reports.label} data-testid="report-list">
                {pages.flatMap(({ reports }) => reports.map((report) => <ReportRow key={report.id} report={report} />))}
              </ol>
            )}
            {hasNextPage && (
              <button type="button" className="more" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                {t.reports.more}
              </button>
            )}
          </div>
        );
      }}
    </Answered>
  );
}
