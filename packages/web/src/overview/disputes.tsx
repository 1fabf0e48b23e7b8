import type { OverviewView } from '@variorum/server/views';
import { Fragment } from 'react';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** What cannot all be true, each side in its own words; one step from here to those words in their report. */
export function Disputes({ view }: { readonly view: OverviewView }) {
  const t = useStrings();
  if (view.disputes.length === 0) return <p className="soft">{t.overview.noDisputes}</p>;
  return (
    <>
      <p className="soft">{t.overview.disputedNote(numberWords(view.disputed, t.locale))}</p>
      <ul className="disputes">
        {view.disputes.map(({ finding, kind, titled, subject, measure, sides }) => (
          <li key={finding} className="dispute">
            <p className="dispute-kind">{t.figures.findingKinds[kind]}</p>
            {subject !== null && measure !== null && titled !== null && (
              <Link to={{ page: 'figures', choice: { measure, subject } }} className="dispute-title">
                {t.reckoning.title(titled)}
              </Link>
            )}
            {sides.slice(0, 3).map((side, at) => (
              <Fragment key={side.claim}>
                {at > 0 && <p className="dispute-against">{t.overview.against}</p>}
                <p className="dispute-side">
                  <Link to={{ page: 'report', id: side.report, claim: side.claim }} dir="auto">
                    <q>{plainWords(side.figure)}</q>
                  </Link>{' '}
                  <bdi className="soft">{side.source}</bdi>
                </p>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
