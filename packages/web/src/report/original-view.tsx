import type { Report } from '@variorum/engine';
import type { OriginalView } from '@variorum/server/views';
import { useState } from 'react';
import { useOriginal } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { shortId } from '../router/route.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { plainWords } from './plain-words.tsx';

export interface OriginalProps {
  readonly report: Report;
  /** Where the words that are looked at begin in the text: the page that opens first. */
  readonly at: number | undefined;
}

/** What the report was read from, beside it. */
export function Original({ report, at }: OriginalProps) {
  const t = useStrings();
  const id = shortId(report.id);
  const { data, error, isPending, refetch } = useOriginal(id);
  return (
    <section className="original" aria-label={t.original.title} data-testid="original">
      <p className="panel-bar">
        <strong className="panel-title">{t.original.title}</strong>
        {data !== undefined && (
          <span className="soft">
            {t.original.what(data.format ?? t.original.unknown, numberWords(data.bytes, t.locale))}
          </span>
        )}
        {data !== undefined && (
          <a href={`/api/reports/${id}/original/file`} download>
            {t.original.save}
          </a>
        )}
      </p>
      {isPending && <Loading words={t.original.loading} />}
      {error !== null && <Failed error={error} onRetry={() => void refetch()} />}
      {data !== undefined && <Shown view={data} report={report} at={at} />}
    </section>
  );
}

function Shown({ view, report, at }: OriginalProps & { readonly view: OriginalView }) {
  const t = useStrings();
  if (view.hasPage) {
    return (
      <>
        <p className="soft">{t.original.pageNote}</p>
        {/* An empty sandbox: no script, no form, no origin. The answer's own policy says the same once more. */}
        <iframe
          className="original-frame"
          title={t.original.frame}
          sandbox=""
          referrerPolicy="no-referrer"
          src={`/api/reports/${shortId(report.id)}/original/page`}
        />
      </>
    );
  }
  if (view.pages.length > 0) return <Pages key={at} view={view} report={report} at={at} />;
  if (view.part !== null) return <p className="soft">{t.original.partNote(view.part)}</p>;
  return <p className="soft">{view.format === 'text' ? t.original.textNote : t.original.noneNote}</p>;
}

/** The words of the numbered pages of the original, one page at a time. */
function Pages({ view: { pages }, report, at }: OriginalProps & { readonly view: OriginalView }) {
  const t = useStrings();
  const first = pages.findIndex(({ start, end }) => at !== undefined && at >= start && at < end);
  const [shown, setShown] = useState(Math.max(0, first));
  const page = pages[shown]!;
  const n = (value: number) => numberWords(value, t.locale);
  return (
    <>
      <p className="soft">{t.original.pagesNote}</p>
      <p className="panel-bar">
        <span aria-live="polite">{t.original.page(n(page.page))}</span>
        <span className="panel-buttons">
          <button
            type="button"
            aria-label={t.original.before}
            title={t.original.before}
            disabled={shown === 0}
            onClick={() => setShown(shown - 1)}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label={t.original.after}
            title={t.original.after}
            disabled={shown === pages.length - 1}
            onClick={() => setShown(shown + 1)}
          >
            ↓
          </button>
        </span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="original-page" tabIndex={0} aria-label={t.original.page(n(page.page))} dir="auto">
        {plainWords(report.text.slice(page.start, page.end))}
      </section>
    </>
  );
}
