import { useBeginnings } from '../api/line-queries.ts';
import { LinesPage } from '../lines/lines-page.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { BeginningCard } from './beginning-card.tsx';

/** When what goes on began, as each source tells it: what may be one beginning stands together. */
export function BeginningsPage({ query: { place } }: { readonly query: { readonly place?: string } }) {
  const t = useStrings();
  return (
    <LinesPage
      page="beginnings"
      words={t.beginnings}
      place={place}
      asked={useBeginnings(place)}
      card={(line) => <BeginningCard key={line.id} line={line} isPlaceChosen={place !== undefined} />}
    />
  );
}
