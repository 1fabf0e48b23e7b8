import { Button } from 'react-aria-components';
import { useIncidents } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { Answered } from '../shell/answered.tsx';
import { NothingHere } from '../shell/nothing-here.tsx';
import { PageHead } from '../shell/page-head.tsx';
import { PolicyNote } from '../shell/policy-note.tsx';
import { useTitle } from '../shell/use-title.ts';
import { useStrings } from '../strings/use-strings.ts';
import { IncidentCard } from './incident-card.tsx';

/** What happened, as each source tells it: what may be one incident stands together. */
export function IncidentsPage({ query }: { readonly query: { readonly place?: string } }) {
  const t = useStrings();
  useTitle(t.incidents.title);
  const { place } = query;
  const stated = place === undefined ? '' : `?place=${encodeURIComponent(place)}`;
  const asked = useIncidents(place);
  const { hasNextPage, fetchNextPage, isFetchingNextPage } = asked;
  const total = asked.data?.pages[0]?.total;
  const n = (value: number) => numberWords(value, t.locale);
  return (
    <div className="incidents-page">
      <PageHead
        title={t.incidents.title}
        intro={t.incidents.intro}
        note={total !== undefined && t.incidents.count(total, n(total))}
        links={
          <>
            <a href={`/api/incidents.csv${stated}`} download>
              {t.incidents.csv}
            </a>
            <a href={`/api/incidents${stated}`}>{t.incidents.json}</a>
          </>
        }
      />
      <Answered asked={asked} loading={t.incidents.loading} isPart>
        {({ pages }) => {
          const lines = pages.flatMap((page) => page.lines);
          if (lines.length === 0) {
            return (
              <NothingHere title={t.incidents.empty.title}>
                <p>{t.incidents.empty.body}</p>
                {place !== undefined && (
                  <p>
                    <Link to={{ page: 'incidents' }}>{t.incidents.everywhere}</Link>
                  </p>
                )}
              </NothingHere>
            );
          }
          return (
            <>
              {place !== undefined && (
                <p className="chosen-place">
                  <strong dir="auto">{lines[0]!.place.name}</strong>{' '}
                  <Link to={{ page: 'incidents' }}>{t.incidents.everywhere}</Link>
                </p>
              )}
              <ol className="incidents" data-testid="incidents" aria-busy={asked.isPlaceholderData}>
                {lines.map((line) => (
                  <IncidentCard key={line.id} line={line} isPlaceChosen={place !== undefined} />
                ))}
              </ol>
              {hasNextPage && (
                <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
                  {t.incidents.more(n(total! - lines.length))}
                </Button>
              )}
              <PolicyNote policy={pages[0]!.policy} />
            </>
          );
        }}
      </Answered>
    </div>
  );
}
