import type { DisputeGlance } from '@variorum/server/views';
import { Fragment } from 'react';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** Sides shown of one dispute; the figures have the rest. */
const SIDES = 3;

/** What cannot all be true, each side in its own words with who stands for it; one step from here to those words. */
export function DisputeList({ disputes }: { readonly disputes: readonly DisputeGlance[] }) {
  const t = useStrings();
  const n = (value: number) => numberWords(value, t.locale);
  return (
    <ul className="disputes">
      {disputes.map(({ finding, findings, kind, titled, subject, measure, sides }) => (
        <li key={finding} className="dispute">
          <p className="dispute-kind">
            {t.figures.findingKinds[kind]}
            {findings > 1 && <span className="dispute-times">×{n(findings)}</span>}
          </p>
          {subject !== null && measure !== null && titled !== null && (
            <Link to={{ page: 'figures', choice: { measure, subject } }} className="dispute-title">
              {t.reckoning.title(titled)}
            </Link>
          )}
          <div className="dispute-sides">
            {sides.slice(0, SIDES).map((side, at) => (
              <Fragment key={side.claim}>
                {at > 0 && <span className="dispute-against">{t.overview.against}</span>}
                <p className="dispute-side">
                  <Link to={{ page: 'report', id: side.report, claim: side.claim }} dir="auto">
                    <q>{plainWords(side.figure)}</q>
                  </Link>
                  <span className="soft">
                    <bdi>{plainWords(side.sources.join(t.comma))}</bdi>
                    {side.accounts > 1 && (
                      <>
                        {' · '}
                        <bdi>{t.figures.accounts(side.accounts, n(side.accounts))}</bdi>
                      </>
                    )}
                  </span>
                </p>
              </Fragment>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
