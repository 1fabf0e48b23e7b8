import { useReports } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { Empty, Failed, Loading } from '../shell/states.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { ReportRow } from './report-row.tsx';

/** Every report of the dossier, the oldest first. */
export function ReportsPage() {
  const t = useStrings();
  useTitle(t.reports.title);
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useReports();
  if (isPending) return <Loading words={t.loading.reports} />;
  if (error !== null) return <Failed isPage error={error} onRetry={() => void refetch()} />;
  const reports = data.pages.flatMap((page) => page.reports);
  const total = data.pages[0]?.total ?? 0;
  return (
    <div className="reports-page">
      <div className="page-head">
        <h1>{t.reports.title}</h1>
        {total > 0 && (
          <p className="page-note">
            {t.reports.count(total, numberWords(total, t.locale))}
            <a href="/api/reports.csv" download>
              {t.reports.csv}
            </a>
          </p>
        )}
      </div>
      {total === 0 ? (
        <Empty title={t.reports.empty.title}>
          <p>{t.reports.empty.body}</p>
          <pre>{t.reports.empty.command}</pre>
        </Empty>
      ) : (
        <ol className="report-list" aria-label={t.reports.label} data-testid="report-list">
          {reports.map((report) => (
            <ReportRow key={report.id} report={report} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <button type="button" className="more" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t.reports.more}
        </button>
      )}
    </div>
  );
}
