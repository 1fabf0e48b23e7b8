import type { Notice, Report } from '@variorum/engine';
import { edtfWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { shortId } from '../router/route.ts';
import { useStrings } from '../strings/use-strings.ts';
import { NoticeList } from './notice-list.tsx';
import { plainWords } from './plain-words.tsx';

export interface ReportHeadProps {
  readonly report: Report;
  readonly notices: readonly Notice[];
  readonly claimCount: number;
}

/** What the report is, whose, of when, and where it came from. */
export function ReportHead({ report, notices, claimCount }: ReportHeadProps) {
  const t = useStrings();
  const id = shortId(report.id);
  return (
    <header className="report-head">
      <p className="crumb">
        <Link to={{ page: 'reports' }}>{t.report.back}</Link>
      </p>
      <h1 dir="auto" lang={report.language ?? undefined}>
        {plainWords(report.title ?? t.untitled)}
      </h1>
      <p className="byline">
        <strong>
          <bdi>{report.publisher ?? t.noPublisher}</bdi>
        </strong>
        {report.authors.length > 0 && (
          <span>
            {t.report.authors} <bdi>{report.authors.join(', ')}</bdi>
          </span>
        )}
        {report.published === null ? (
          <em>{t.undated}</em>
        ) : (
          <time dateTime={report.published}>{edtfWords(report.published, t)}</time>
        )}
        <span>
          {claimCount === 0 ? t.reports.noClaims : t.reports.claims(claimCount, numberWords(claimCount, t.locale))}
        </span>
      </p>
      <details className="provenance">
        <summary>
          <span dir="auto" className="file-name">
            {report.input}
          </span>
          <code>{id}</code>
          {notices.length > 0 && (
            <span className="notice-count" data-severity="info">
              {t.reports.notices(notices.length, numberWords(notices.length, t.locale))}
            </span>
          )}
        </summary>
        <dl className="facts">
          <dt>{t.report.hash}</dt>
          <dd>
            <code className="hash">{report.id}</code>
          </dd>
          {report.language !== null && (
            <>
              <dt>{t.report.language}</dt>
              <dd>{report.language}</dd>
            </>
          )}
          {report.about.length > 0 && (
            <>
              <dt>{t.report.about}</dt>
              <dd>
                <bdi>{report.about.map((place) => place.name ?? place.text).join(', ')}</bdi>
              </dd>
            </>
          )}
        </dl>
        <NoticeList notices={notices} text={report.text} />
        <p className="links">
          <a href={`/api/reports/${id}`}>{t.report.json}</a>
          <a href={`/api/reports/${id}/claims.csv`} download>
            {t.report.csv}
          </a>
        </p>
      </details>
    </header>
  );
}
