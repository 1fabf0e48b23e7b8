import type { OtherAccount, PairsView } from '@variorum/server/views';
import { useAccounts, useOverview, usePairs } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { plainWords } from './plain-words.tsx';

/** Who else speaks of the subject of a claim: what each says, in its words, and where that stands. */
export function OtherAccounts({ claimId }: { readonly claimId: string }) {
  const t = useStrings();
  const { data, isPending, error } = useAccounts(claimId);
  const isKept = useOverview().data?.kept === true;
  const pairs = usePairs(claimId, { enabled: isKept }).data?.pairs ?? [];
  if (isPending) return <p className="soft">{t.accounts.loading}</p>;
  if (error !== null) return <p className="soft">{t.accounts.failed}</p>;
  if (data.subject === null) return null;
  const { subject, accounts, left } = data;
  return (
    <section aria-label={t.accounts.title} data-testid="other-accounts">
      <h3>{t.accounts.title}</h3>
      {accounts.length === 0 && <p className="soft">{t.accounts.none}</p>}
      <ul className="other-accounts">
        {accounts.map((other) => (
          <li key={other.account.claim}>
            <AccountLine other={other} pairs={pairs} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <Link to={{ page: 'figures', choice: { measure: subject.measure, subject: subject.id } }}>
            {t.accounts.more(numberWords(left, t.locale))}
          </Link>
        </p>
      )}
    </section>
  );
}

export interface AccountLineProps {
  readonly other: OtherAccount;
  readonly pairs: PairsView['pairs'];
}

/** One account in a few lines: source and figure, its words, what it comes to beside the claim. */
export function AccountLine({ other: { account, finding }, pairs }: AccountLineProps) {
  const t = useStrings();
  const pair = pairs.find(({ claim, state }) => claim === account.claim && state !== 'open');
  return (
    <>
      <Link to={{ page: 'report', id: account.report.id, claim: account.claim }}>
        <bdi>{plainWords(account.source)}</bdi>: <strong dir="auto">{account.figure.words}</strong>
      </Link>
      {(finding !== null || pair !== undefined) && (
        <span className="account-signs">
          {finding !== null && <span data-finding={finding}>{t.figures.findingKinds[finding]}</span>}
          {pair !== undefined && <span>{pair.state === 'joined' ? t.accounts.joined : t.accounts.parted}</span>}
        </span>
      )}
      <q dir="auto">{plainWords(account.words)}</q>
    </>
  );
}
