import type { BeginningLine } from '@variorum/engine';
import { Proof } from '../figures/proof.tsx';
import { stretchWords } from '../format/date.ts';
import { PlaceLine } from '../lines/place-line.tsx';
import { Telling } from '../lines/telling.tsx';
import { useStrings } from '../strings/use-strings.ts';

export interface BeginningCardProps {
  readonly line: BeginningLine;
  /** Whether its place is the only one shown. */
  readonly isPlaceChosen: boolean;
}

/** What may be one beginning: on which days, by which words, and whether the sources agree on them. */
export function BeginningCard({ line, isPlaceChosen }: BeginningCardProps) {
  const t = useStrings();
  const { place, status, from, to, origins, accounts, clash, said } = line;
  const isDisputed = status === 'disputed';
  return (
    <li className="account-line" data-status={status} data-differs={isDisputed || undefined}>
      <div className="account-line-head">
        <h2>{stretchWords(from, to, t)}</h2>
        <PlaceLine
          page="beginnings"
          words={t.beginnings}
          place={place}
          isPlaceChosen={isPlaceChosen}
          sources={origins}
        />
        {status !== 'open' && (
          <details className="account-line-why" open={isDisputed}>
            <summary className={isDisputed ? 'account-line-differs' : 'account-line-agrees'}>
              {t.beginnings.statuses[status]}
            </summary>
            <Proof steps={said.because} assumes={said.assumes} />
          </details>
        )}
      </div>
      <ul>
        {accounts.map((account) => (
          <Telling key={account.claim} account={account}>
            <span data-differs={clash.includes(account.claim) || undefined}>
              {t.beginnings.when(account.whenWords, stretchWords(account.from, account.to, t))}
            </span>
            {account.borrowed && <span>{t.beginnings.borrowed}</span>}
          </Telling>
        ))}
      </ul>
    </li>
  );
}
