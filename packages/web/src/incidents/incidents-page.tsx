import { useIncidents } from '../api/line-queries.ts';
import { LinesPage } from '../lines/lines-page.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { IncidentCard } from './incident-card.tsx';

/** What happened, as each source tells it: what may be one incident stands together. */
export function IncidentsPage({ query: { place } }: { readonly query: { readonly place?: string } }) {
  const t = useStrings();
  return (
    <LinesPage
      page="incidents"
      words={t.incidents}
      place={place}
      asked={useIncidents(place)}
      card={(line) => <IncidentCard key={line.id} line={line} isPlaceChosen={place !== undefined} />}
    />
  );
}
