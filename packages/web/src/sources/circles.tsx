import type { SourcesView } from '@variorum/server/views';
import { Fragment } from 'react';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { shortId } from '../router/route.ts';
import { useStrings } from '../strings/use-strings.ts';

/** A report's part of a claim's id. */
function reportOf(claim: string): string {
  return claim.split('-')[0]!;
}

/** Who cites in a circle, and which reports are one text. */
export function Circles({ sources }: { readonly sources: SourcesView }) {
  const t = useStrings();
  return (
    <div className="source-notes">
      <section aria-labelledby="circles">
        <h2 id="circles">{t.sources.circles}</h2>
        {sources.circles.length === 0 ? (
          <p className="soft">{t.sources.noCircles}</p>
        ) : (
          <>
            <p className="soft">{t.sources.circlesNote}</p>
            <ul>
              {sources.circles.map(({ sources: round, claims }) => (
                <li key={claims.join()}>
                  {round.map(({ key, name }, at) => (
                    <Fragment key={key}>
                      <Link to={{ page: 'report', id: reportOf(claims[at]!), claim: claims[at]! }} dir="auto">
                        {plainWords(name)}
                      </Link>{' '}
                      <span aria-hidden="true">→</span>{' '}
                    </Fragment>
                  ))}
                  <bdi>{plainWords(round[0]?.name ?? '')}</bdi>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <section aria-labelledby="shared">
        <h2 id="shared">{t.sources.shared}</h2>
        {sources.sharedTexts.length === 0 ? (
          <p className="soft">{t.sources.noShared}</p>
        ) : (
          <>
            <p className="soft">{t.sources.sharedNote}</p>
            <ul>
              {sources.sharedTexts.slice(0, 200).map((reports) => (
                <li key={reports.join()}>
                  {reports.map((id) => (
                    <Fragment key={id}>
                      <Link to={{ page: 'report', id }}>
                        <code>{shortId(id)}</code>
                      </Link>{' '}
                    </Fragment>
                  ))}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
    </div>
  );
}
