import type { BlindSpotsView, BlindSpotView } from '@variorum/server/views';
import { useBlindSpots } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { useForHints } from '../report/use-for-hints.ts';
import { Link } from '../router/link.tsx';
import { Answered } from '../shell/answered.tsx';
import { Empty } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';

function Spot({ spot: { topic, mentioned, others } }: { readonly spot: BlindSpotView }) {
  const t = useStrings();
  const forHints = useForHints();
  return (
    <li>
      <span>{t.sources.blindRow(t.reckoning.topic(topic.about), topic.place.name)}</span>
      <span className="soft">
        {t.sources.mentionedBy}{' '}
        {mentioned.map(({ source, claim }) => (
          <Link
            key={source.key}
            to={{ page: 'report', id: claim.split('-')[0]!, claim }}
            dir="auto"
            title={forHints(source.name)}
          >
            {plainWords(source.name)}
          </Link>
        ))}
        {others > 0 && <span>{t.sources.andOthers(others, numberWords(others, t.locale))}</span>}
      </span>
    </li>
  );
}

function Spots({ view: { spots, total } }: { readonly view: BlindSpotsView }) {
  const t = useStrings();
  const bySource = new Map<string, BlindSpotView[]>();
  for (const spot of spots) bySource.set(spot.source.key, [...(bySource.get(spot.source.key) ?? []), spot]);
  if (spots.length === 0) return <Empty title={t.sources.noBlind} />;
  return (
    <>
      <p className="page-intro">
        {t.sources.blindIntro}{' '}
        <a href="/api/sources/blind.csv" download>
          {t.sources.blindCsv}
        </a>
      </p>
      <ul className="actors" data-testid="blind-spots">
        {[...bySource].map(([key, own]) => (
          <li key={key} className="actor">
            <h2 dir="auto">{plainWords(own[0]!.source.name)}</h2>
            <ul className="blind">
              {own.map((spot) => (
                <Spot key={spot.topic.key} spot={spot} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {total > spots.length && (
        <p className="soft">{t.sources.moreBlind(numberWords(total - spots.length, t.locale))}</p>
      )}
    </>
  );
}

/** What each source leaves out that others speak of. */
export function BlindSpots() {
  const t = useStrings();
  return (
    <Answered asked={useBlindSpots()} loading={t.sources.loading} isPart>
      {(view) => <Spots view={view} />}
    </Answered>
  );
}
