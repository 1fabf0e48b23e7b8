import type { IncidentAccount, IncidentLine } from '@variorum/engine';
import { Fragment } from 'react';
import { stretchWords } from '../format/date.ts';
import { numberWords } from '../format/number.ts';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';

export interface IncidentCardProps {
  readonly line: IncidentLine;
  /** Whether its place is the only one shown. */
  readonly isPlaceChosen: boolean;
}

function Telling({
  account,
  differs,
}: {
  readonly account: IncidentAccount;
  readonly differs: IncidentLine['differs'];
}) {
  const t = useStrings();
  const isOn = (on: 'modality' | 'perpetrator') => differs.some((each) => each.on === on);
  return (
    <li className="telling">
      <span className="telling-source" dir="auto">
        {plainWords(account.source)}
        {account.report.publisher !== null && account.report.publisher !== account.source && (
          <span className="soft">
            {' · '}
            <bdi>{plainWords(account.report.publisher)}</bdi>
          </span>
        )}
      </span>
      <Link to={{ page: 'report', id: account.report.id, claim: account.claim }} dir="auto">
        <q>{plainWords(account.words)}</q>
      </Link>
      <span className="telling-how">
        {(account.modality !== 'asserted' || isOn('modality')) && (
          <span data-differs={isOn('modality') || undefined}>{t.modalities[account.modality]}</span>
        )}
        {(account.by.length > 0 || isOn('perpetrator')) && (
          <span data-differs={isOn('perpetrator') || undefined} dir="auto">
            {account.by.length > 0 ? t.incidents.by(account.by.join(t.comma)) : t.incidents.byNobody}
          </span>
        )}
      </span>
    </li>
  );
}

/** What may be one incident, with each source's own words, and in what they differ. */
export function IncidentCard({ line, isPlaceChosen }: IncidentCardProps) {
  const t = useStrings();
  const { type, place, from, to, accounts, differs } = line;
  const sources = new Set(accounts.map(({ origin }) => origin)).size;
  return (
    <li className="incident" data-differs={differs.length > 0 || undefined}>
      <div className="incident-head">
        <h2>{t.reckoning.type(type)}</h2>
        <p className="soft">
          {isPlaceChosen ? (
            <bdi>{place.name}</bdi>
          ) : (
            <Link
              to={{ page: 'incidents', query: { place: place.key } }}
              dir="auto"
              title={t.incidents.only(place.name)}
            >
              {place.name}
            </Link>
          )}
          {[stretchWords(from, to, t), t.incidents.sources(sources, numberWords(sources, t.locale))].map((words) => (
            <Fragment key={words}>
              {' · '}
              <bdi>{words}</bdi>
            </Fragment>
          ))}
        </p>
        {differs.map(({ on }) => (
          <p key={on} className="incident-differs">
            {t.incidents.differ[on]}
          </p>
        ))}
      </div>
      <ul>
        {accounts.map((account) => (
          <Telling key={account.claim} account={account} differs={differs} />
        ))}
      </ul>
    </li>
  );
}
