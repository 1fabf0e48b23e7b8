import type { BlindSpot } from '@variorum/engine';
import { Link } from '../router/link.tsx';
import { Empty } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** More spots of one source than this say no more than that it writes little. */
const MOST = 40;

/** What each source leaves out that others speak of. */
export function BlindSpots({ spots }: { readonly spots: readonly BlindSpot[] }) {
  const t = useStrings();
  const bySource = new Map<string, BlindSpot[]>();
  for (const spot of spots) bySource.set(spot.source.key, [...(bySource.get(spot.source.key) ?? []), spot]);
  if (spots.length === 0) return <Empty title={t.sources.noBlind} />;
  return (
    <>
      <p className="page-intro">{t.sources.blindIntro}</p>
      <ul className="actors">
        {[...bySource].slice(0, 200).map(([key, own]) => (
          <li key={key} className="actor">
            <h2 dir="auto">{own[0]!.source.name}</h2>
            <ul className="blind">
              {own.slice(0, MOST).map(({ topic, mentioned }) => (
                <li key={topic.key}>
                  <span>{t.sources.blindRow(t.reckoning.topic(topic.about), topic.place.name)}</span>
                  <span className="soft">
                    {t.sources.mentionedBy}{' '}
                    {mentioned.map(({ source, claim }) => (
                      <Link key={source.key} to={{ page: 'report', id: claim.split('-')[0]!, claim }} dir="auto">
                        {source.name}
                      </Link>
                    ))}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}
