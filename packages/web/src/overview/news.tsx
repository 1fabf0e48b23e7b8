import type { KindName } from '@variorum/engine';
import type { GlancesView, NewReport, NewsView } from '@variorum/server/views';
import { Fragment, useState } from 'react';
import { Button } from 'react-aria-components';
import { DayField } from '../controls/day-field.tsx';
import { edtfWords, timeWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { adjustTo } from '../router/use-route.ts';
import { useStrings } from '../strings/use-strings.ts';
import { DisputeList } from './dispute-list.tsx';

/** Reports in sight before somebody asks for the rest of those at hand. */
const FEW = 6;

export interface NewsProps {
  readonly news: NewsView;
  /** The disputes that a new report takes part in; absent: still being worked out, or not asked for. */
  readonly fresh: GlancesView['fresh'] | undefined;
  /** The day in the address. */
  readonly day: string | undefined;
}

function NewReportLine({ report }: { readonly report: NewReport }) {
  const t = useStrings();
  const claims = Object.values(report.claims).reduce((sum, count) => sum + count, 0);
  return (
    <li>
      <Link to={{ page: 'report', id: report.id }} dir="auto" lang={report.language ?? undefined}>
        {plainWords(report.title ?? t.untitled)}
      </Link>
      <span className="soft">
        <bdi>{report.publisher ?? t.noPublisher}</bdi>
        {[
          ...(report.published === null ? [] : [edtfWords(report.published, t)]),
          claims === 0 ? t.reports.noClaims : t.reports.claims(claims, numberWords(claims, t.locale)),
        ].map((words) => (
          <Fragment key={words}>
            {' · '}
            <bdi>{words}</bdi>
          </Fragment>
        ))}
      </span>
    </li>
  );
}

/** What came since the last visit, or since a day that one chooses: reports, claims, contradictions, decisions. */
export function News({ news, fresh, day }: NewsProps) {
  const t = useStrings();
  const [isWhole, setWhole] = useState(false);
  const n = (value: number) => numberWords(value, t.locale);
  const { since, by, total, reports, claims, decisions } = news;
  const claimCount = Object.values(claims).reduce((sum, count) => sum + count, 0);
  const kinds = Object.entries(claims) as [KindName, number][];
  const moment = since === null || day !== undefined ? null : timeWords(since, t);
  const counts = [
    t.reports.count(total, n(total)),
    t.reports.claims(claimCount, n(claimCount)),
    ...(decisions === null ? [] : [t.overview.decisions(decisions, n(decisions))]),
  ];
  return (
    <div className="news" data-testid="news">
      <div className="news-since">
        <DayField
          label={by === 'arrival' ? t.overview.cameSince : t.overview.publishedSince}
          value={day}
          onChange={(next) => adjustTo({ page: 'overview', query: { since: next } })}
        />
        {moment !== null && <p className="soft">{t.overview.lastVisit(moment)}</p>}
      </div>
      {since !== null && (
        <p
          className="news-counts"
          data-testid="news-counts"
          title={kinds.map(([kind, count]) => t.kindCounts[kind](count, n(count))).join(' · ')}
        >
          {counts.join(' · ')}
        </p>
      )}
      {total === 0 ? (
        <p className="soft">{t.overview.nothingNew}</p>
      ) : (
        <ul className="newest">
          {reports.slice(0, isWhole ? reports.length : FEW).map((report) => (
            <NewReportLine key={report.id} report={report} />
          ))}
        </ul>
      )}
      {since !== null && !isWhole && reports.length > FEW && (
        <Button onPress={() => setWhole(true)}>{t.overview.showNew(n(reports.length - FEW))}</Button>
      )}
      {isWhole && total > reports.length && <p className="soft">{t.overview.moreNew(n(total - reports.length))}</p>}
      {fresh != null && fresh.disputed > 0 && (
        <>
          <h3>{t.overview.newDisputes(fresh.disputed, n(fresh.disputed))}</h3>
          <DisputeList disputes={fresh.disputes} />
        </>
      )}
      {fresh != null && fresh.disputed === 0 && total > 0 && <p className="soft">{t.overview.noNewDispute}</p>}
    </div>
  );
}
