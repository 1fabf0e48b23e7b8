import type { OverviewView, PublisherLine } from '@variorum/server/views';
import { edtfWords, monthWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import type { Strings } from '../strings/en.ts';
import { useStrings } from '../strings/use-strings.ts';
import { positionOf, ticksOf } from './months.ts';

type Range = { readonly from: string; readonly to: string };

/** Diameter of the dot for so many reports, in rem: the area grows with the number, up to what a line holds. */
function sizeOf(reports: number): string {
  return `${Math.min(0.6 * Math.sqrt(reports), 1.4)}rem`;
}

function place(month: string, range: Range) {
  return { left: `${(positionOf(month, range) * 100).toFixed(2)}%` };
}

function Row({ line, range }: { readonly line: PublisherLine; readonly range: Range }) {
  const t = useStrings();
  const name = line.name ?? t.noPublisher;
  const count = (n: number) => t.reports.count(n, numberWords(n, t.locale));
  const months = Object.entries(line.months).sort(([a], [b]) => (a < b ? -1 : 1));
  const told = months.map(([month, n]) => t.overview.month(edtfWords(month, t), count(n)));
  return (
    <li className="timeline-row">
      {line.name === null ? (
        <em className="timeline-name">{name}</em>
      ) : (
        <Link
          to={{ page: 'search', query: { publisher: line.name } }}
          className="timeline-name"
          dir="auto"
          title={name}
        >
          {name}
        </Link>
      )}
      <span
        className="timeline-track"
        dir="ltr"
        role="img"
        aria-label={t.overview.timelineRow(name, count(line.reports), told.join('; '))}
      >
        {months.map(([month, n], at) => (
          <i
            key={month}
            style={{ ...place(month, range), inlineSize: sizeOf(n), blockSize: sizeOf(n) }}
            title={told[at]}
          />
        ))}
      </span>
      <span className="timeline-count">{numberWords(line.reports, t.locale)}</span>
    </li>
  );
}

/** January stands for its year, and the first month names its own: so no word is longer than its room. */
function tickWords(month: string, isFirst: boolean, t: Strings): string {
  if (month.endsWith('-01')) return month.slice(0, 4);
  const short = monthWords(month, t);
  return isFirst ? `${short} ${month.slice(0, 4)}` : short;
}

/** Reports over time, a line for each publisher. */
export function Timeline({ view }: { readonly view: OverviewView }) {
  const t = useStrings();
  const { from, to, publishers, morePublishers, undated } = view;
  if (from === null || to === null) {
    return undated === 0 ? null : <p className="soft">{t.overview.undated(undated, numberWords(undated, t.locale))}</p>;
  }
  const range = { from, to };
  const notes = [
    ...(morePublishers > 0 ? [t.overview.morePublishers(morePublishers, numberWords(morePublishers, t.locale))] : []),
    ...(undated > 0 ? [t.overview.undated(undated, numberWords(undated, t.locale))] : []),
  ];
  return (
    <>
      <ol className="timeline">
        {publishers.map((line) => (
          <Row key={line.name ?? ''} line={line} range={range} />
        ))}
      </ol>
      <p className="timeline-axis" dir="ltr" aria-hidden="true">
        {ticksOf(range).map((month, at) => (
          <span key={month} style={place(month, range)} data-year={month.endsWith('-01') || at === 0 || undefined}>
            {tickWords(month, at === 0, t)}
          </span>
        ))}
      </p>
      {notes.length > 0 && <p className="soft">{notes.join(' · ')}</p>}
    </>
  );
}
