import type { PairsView } from '@variorum/server/views';
import { useAccounts, useEventsAround } from '../api/queries.ts';
import { numberWords } from '../format/number.ts';
import { AccountLine } from '../report/other-accounts.tsx';
import type { Asked } from '../shell/answered.tsx';
import { Failed } from '../shell/failed.tsx';
import { Loading } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { type Candidate, candidatesFor } from './link-candidates.ts';
import type { LinkButtons } from './link-search.tsx';

export interface LikeliestLinksProps {
  readonly claimId: string;
  /** How the claim stands to others by what people decided. */
  readonly pairs: Asked<PairsView>;
  readonly buttons: LinkButtons;
}

/** Tolls that may be of a toll's event, the likest first. */
export function LikeliestLinks({ claimId, pairs, buttons }: LikeliestLinksProps) {
  const t = useStrings();
  const [events, accounts] = [useEventsAround(claimId), useAccounts(claimId)];
  const failed = [events, accounts, pairs].find(({ error }) => error !== null);
  const isThere = events.data !== undefined && accounts.data !== undefined && pairs.data !== undefined;
  if (failed?.error != null) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (!isThere) return <Loading words={t.review.findingCandidates} />;
  const candidates = candidatesFor(claimId, events.data, accounts.data);
  const known = pairs.data.pairs;
  const row = ({ other, link }: Candidate) => (
    <li key={other.account.claim}>
      <AccountLine other={other} pairs={known} />
      {link !== undefined && (
        <span className="soft">
          {[
            t.review.likeness(numberWords(link.score, t.locale)),
            ...link.because.map((words) => t.review.because[words] ?? words),
          ].join(' · ')}
        </span>
      )}
      {buttons(other.account.claim, `${other.account.source}, ${other.account.figure.words}`)}
    </li>
  );
  const list = (title: string, some: readonly Candidate[]) =>
    some.length > 0 && (
      <section aria-label={title}>
        <h3>{title}</h3>
        <ul className="other-accounts link-list">{some.map(row)}</ul>
      </section>
    );
  return (
    <div data-testid="link-list">
      {list(t.review.sameEvent, candidates.same)}
      {list(t.review.perhapsSame, candidates.perhaps)}
      {list(t.review.otherAccounts, candidates.others)}
      {Object.values(candidates).every((some) => some.length === 0) && <p className="soft">{t.review.noCandidates}</p>}
    </div>
  );
}
