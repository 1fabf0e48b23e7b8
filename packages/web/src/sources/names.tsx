import type { NamesView } from '@variorum/server/views';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { Empty } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** More actors than this are for the spreadsheet. */
const MOST = 200;

/** How each source names each actor. */
export function Names({ view }: { readonly view: NamesView }) {
  const t = useStrings();
  const n = (value: number) => numberWords(value, t.locale);
  if (view.actors.length === 0) return <Empty title={t.sources.noNames} />;
  return (
    <>
      <p className="page-intro">{t.sources.namesIntro}</p>
      <ul className="actors" data-testid="actor-names">
        {view.actors.slice(0, MOST).map(({ actor, name, names, uses }) => (
          <li key={actor} className="actor">
            <h2 dir="auto">{name}</h2>
            <p className="soft">
              {t.sources.names(names.length, n(names.length))} · {t.sources.uses(uses, n(uses))}
            </p>
            <dl className="actor-names">
              {names.map(({ words, by }) => (
                <div key={words}>
                  <dt dir="auto">“{words}”</dt>
                  <dd>
                    {by.map(({ publisher, uses: own, claim }) => (
                      <Link key={publisher ?? ''} to={{ page: 'report', id: claim.split('-')[0]!, claim }} dir="auto">
                        {publisher ?? t.noPublisher}
                        {own > 1 && ` ×${n(own)}`}
                      </Link>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  );
}
