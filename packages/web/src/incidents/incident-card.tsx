import type { IncidentLine } from '@variorum/engine';
import { stretchWords } from '../format/date.ts';
import { PlaceLine } from '../lines/place-line.tsx';
import { Telling } from '../lines/telling.tsx';
import { useStrings } from '../strings/use-strings.ts';

export interface IncidentCardProps {
  readonly line: IncidentLine;
  /** Whether its place is the only one shown. */
  readonly isPlaceChosen: boolean;
}

/** What may be one incident, with each source's own words, and in what they differ. */
export function IncidentCard({ line, isPlaceChosen }: IncidentCardProps) {
  const t = useStrings();
  const { type, place, from, to, accounts, differs } = line;
  const on = differs.map((each) => each.on);
  return (
    <li className="account-line" data-differs={differs.length > 0 || undefined}>
      <div className="account-line-head">
        <h2>{t.reckoning.type(type)}</h2>
        <PlaceLine
          page="incidents"
          words={t.incidents}
          place={place}
          isPlaceChosen={isPlaceChosen}
          days={stretchWords(from, to, t)}
          sources={new Set(accounts.map(({ origin }) => origin)).size}
        />
        {on.map((each) => (
          <p key={each} className="account-line-differs">
            {t.incidents.differ[each]}
          </p>
        ))}
      </div>
      <ul>
        {accounts.map((account) => (
          <Telling key={account.claim} account={account} differsOn={on} saysNobody={on.includes('perpetrator')} />
        ))}
      </ul>
    </li>
  );
}
