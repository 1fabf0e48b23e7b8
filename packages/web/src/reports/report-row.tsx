import type { KindName, Severity } from '@variorum/engine';
import type { ReportSummaryView } from '@variorum/server/views';
import { edtfWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';

function entriesOf<Key extends string>(counts: Readonly<Partial<Record<Key, number>>>): readonly [Key, number][] {
  return Object.entries(counts) as [Key, number][];
}

/** In every row alike, so that columns can be compared at a glance. */
const kindOrder: readonly KindName[] = ['toll', 'count', 'control', 'incident', 'agreement', 'statement', 'appeal'];

function worstOf(notices: Readonly<Partial<Record<Severity, number>>>): Severity {
  return notices.error ? 'error' : notices.warning ? 'warning' : 'info';
}

/** One report in the list: what it is, whose, of when, and what was read in it. */
export function ReportRow({ report }: { readonly report: ReportSummaryView }) {
  const t = useStrings();
  const kinds = entriesOf<KindName>(report.claims).toSorted(([a], [b]) => kindOrder.indexOf(a) - kindOrder.indexOf(b));
  const noticeCount = entriesOf<Severity>(report.notices).reduce((sum, [, count]) => sum + count, 0);
  return (
    <li className="report-row">
      <span className="report-date">
        {report.published === null ? (
          <em>{t.undated}</em>
        ) : (
          <time dateTime={report.published}>{edtfWords(report.published, t)}</time>
        )}
      </span>
      <span className="report-name">
        <Link to={{ page: 'report', id: report.id }} dir="auto" lang={report.language ?? undefined}>
          {plainWords(report.title ?? t.untitled)}
        </Link>
        <span className="report-publisher" dir="auto">
          {report.publisher ?? t.noPublisher}
        </span>
      </span>
      <span className="report-counts">
        {kinds.length === 0 && <span className="no-claims">{t.reports.noClaims}</span>}
        {kinds.map(([kind, count]) => (
          <span key={kind} className="kind-count" data-kind={kind}>
            {t.kindCounts[kind](count, numberWords(count, t.locale))}
          </span>
        ))}
        {noticeCount > 0 && (
          <span className="notice-count" data-severity={worstOf(report.notices)}>
            {t.reports.notices(noticeCount, numberWords(noticeCount, t.locale))}
          </span>
        )}
      </span>
    </li>
  );
}
