import type { Report, Span } from '@variorum/engine';
import type { OriginalView } from '@variorum/server/views';
import { useState } from 'react';
import { numberWords } from '../format/number.ts';
import { useStrings } from '../strings/use-strings.ts';
import { PagePicture } from './pdf/page-picture.tsx';
import { useDrawer } from './pdf/use-drawer.ts';
import { plainWords } from './plain-words.tsx';

export interface OriginalPagesProps {
  readonly view: OriginalView;
  readonly report: Report;
  /** The words that are looked at: their page opens first, and they are lit on it. */
  readonly at: Span | undefined;
}

/** The numbered pages of the original, one at a time: as the file draws them, and their words. */
export function OriginalPages({ view: { pages, bytes, format, part }, report, at }: OriginalPagesProps) {
  const t = useStrings();
  const first = pages.findIndex(({ start, end }) => at !== undefined && at.start >= start && at.start < end);
  const [shown, setShown] = useState(Math.max(0, first));
  const isOneFile = format === 'PDF' && part === null;
  const drawer = useDrawer(report.id, isOneFile ? bytes : null);
  const page = pages[shown]!;
  const words = report.text.slice(page.start, page.end);
  const label = t.original.page(numberWords(page.page, t.locale));
  const marked =
    at === undefined || at.end <= page.start || at.start >= page.end
      ? null
      : { start: at.start - page.start, end: at.end - page.start };
  return (
    <>
      <p className="panel-bar">
        <span aria-live="polite">{label}</span>
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
      <section className="original-page" tabIndex={0} aria-label={label}>
        {typeof drawer === 'object' ? (
          <PagePicture
            drawer={drawer}
            page={page.page}
            words={words}
            marked={marked}
            label={t.original.picture(label)}
          />
        ) : (
          <p className="soft">{t.original.drawer[drawer]}</p>
        )}
        <details open={typeof drawer !== 'object' && drawer !== 'opening'}>
          <summary>{t.original.words}</summary>
          <div className="page-words" dir="auto">
            {plainWords(words)}
          </div>
        </details>
      </section>
      <p className="soft">{t.original.pagesNote}</p>
    </>
  );
}
