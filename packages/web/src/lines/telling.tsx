import type { IncidentAccount } from '@variorum/engine';
import type { ReactNode } from 'react';
import { plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';

export interface TellingProps {
  readonly account: IncidentAccount;
  /** In what others tell it otherwise. */
  readonly differsOn?: readonly ('modality' | 'perpetrator')[];
  /** Whether it is said that nobody is named. */
  readonly saysNobody?: boolean;
  /** What else is to be said of it. */
  readonly children?: ReactNode;
}

/** How one source tells what happened, in its own words: how firmly, and whom it names. */
export function Telling({ account, differsOn = [], saysNobody = false, children }: TellingProps) {
  const t = useStrings();
  const isOn = (on: 'modality' | 'perpetrator') => differsOn.includes(on);
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
        {children}
        {(account.modality !== 'asserted' || isOn('modality')) && (
          <span data-differs={isOn('modality') || undefined}>{t.modalities[account.modality]}</span>
        )}
        {(account.by.length > 0 || saysNobody) && (
          <span data-differs={isOn('perpetrator') || undefined} dir="auto">
            {account.by.length > 0 ? t.incidents.by(account.by.join(t.comma)) : t.incidents.byNobody}
          </span>
        )}
      </span>
    </li>
  );
}
