import type { FigureGlance, GlancesView } from '@variorum/server/views';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** Where two figures lie on a scale that shows hundreds beside hundreds of thousands, 0…1. */
function share(value: number, most: number): number {
  return Math.log1p(value) / Math.log1p(Math.max(most, 1));
}

function Spread({ glance, most }: { readonly glance: FigureGlance; readonly most: number }) {
  const low = share(glance.least ?? 0, most) * 100;
  const high = share(glance.most ?? 0, most) * 100;
  return (
    <span className="spread" dir="ltr" aria-hidden="true">
      <i style={{ left: `${low}%`, width: `max(${high - low}%, 6px)` }} />
    </span>
  );
}

/** Subjects that several accounts speak of: from the least that is reported to the most. */
export function FigureGlances({ glances }: { readonly glances: GlancesView }) {
  const t = useStrings();
  const n = (value: number) => numberWords(value, t.locale);
  const most = Math.max(...glances.figures.map((glance) => glance.most ?? 0));
  if (glances.figures.length === 0) return <p className="soft">{t.overview.noFigures}</p>;
  return (
    <>
      <p className="soft">{t.overview.figuresNote}</p>
      <ul className="glances">
        {glances.figures.map((glance) => {
          const { subject, measure, titled, least, most: highest, origins, disputes } = glance;
          return (
            <li key={subject} className="glance">
              <Link to={{ page: 'figures', choice: { measure, subject } }}>{t.reckoning.title(titled)}</Link>
              <strong className="glance-figure">
                {least === null || highest === null
                  ? t.bound.nothing
                  : least === highest
                    ? n(least)
                    : t.figures.reportedSpread(n(least), n(highest))}
              </strong>
              <Spread glance={glance} most={most} />
              <span className="soft">{t.figures.origins(origins, n(origins))}</span>
              {disputes > 0 && <span className="dispute-count">{t.figures.contradictions(disputes, n(disputes))}</span>}
            </li>
          );
        })}
      </ul>
      <p>
        <Link to={{ page: 'figures', choice: {} }}>{t.overview.allFigures(n(glances.subjects))}</Link>
      </p>
    </>
  );
}
