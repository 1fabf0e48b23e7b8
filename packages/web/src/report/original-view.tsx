import type { Report, Span } from '@variorum/engine';
import type { OriginalView } from '@variorum/server/views';
import { useOriginal } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { shortId } from '../router/route.ts';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { OriginalPages } from './original-pages.tsx';

export interface OriginalProps {
  readonly report: Report;
  /** The words that are looked at: the page that opens first. */
  readonly at: Span | undefined;
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
  if (view.pages.length > 0) return <OriginalPages key={at?.start} view={view} report={report} at={at} />;
  if (view.part !== null) return <p className="soft">{t.original.partNote(view.part)}</p>;
  return <p className="soft">{view.format === 'text' ? t.original.textNote : t.original.noneNote}</p>;
}
