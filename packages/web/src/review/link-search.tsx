import type { PairSort } from '@variorum/engine';
import type { FoundClaimView } from '@variorum/server/views';
import { type ReactNode, useDeferredValue, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useSearch } from '../api/queries.ts';
import { plainTogether } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';

/** Of what is found, as many are offered; further words narrow it. */
const MOST = 12;

/** The buttons that say of another claim whether both are of one; `words` tell it from the others. */
export type LinkButtons = (other: string, words: string) => ReactNode;

export interface LinkSearchProps {
  /** The claim that another one is sought for. */
  readonly claimId: string;
  readonly sort: PairSort;
  readonly buttons: LinkButtons;
}

function Found({ claim, children }: { readonly claim: FoundClaimView; readonly children: ReactNode }) {
  const t = useStrings();
  const [before, words, after] = plainTogether(claim.before, claim.words, claim.after);
  return (
    <li>
      <Link to={{ page: 'report', id: claim.report.id, claim: claim.id }}>
        <bdi>{claim.report.publisher ?? t.noPublisher}</bdi>
        {claim.figure !== null && (
          <>
            {': '}
            <strong dir="auto">{claim.figure}</strong>
          </>
        )}
      </Link>
      <q dir="auto">
        {before}
        <mark>{words}</mark>
        {after}
      </q>
      {children}
    </li>
  );
}

/** Any other claim of its sort, found by its words: who is likest need not be the one. */
export function LinkSearch({ claimId, sort, buttons }: LinkSearchProps) {
  const t = useStrings();
  const [typed, setTyped] = useState('');
  const words = useDeferredValue(typed.trim());
  const query = new URLSearchParams({ q: words, pairs: sort, limit: String(MOST) }).toString();
  const { data, isPlaceholderData } = useSearch(query, { enabled: words !== '' });
  const found = (data?.pages[0]?.claims ?? []).filter(({ id }) => id !== claimId);
  return (
    <search>
      <SearchField className="field" value={typed} onChange={setTyped}>
        <Label>{t.review.linkSearch}</Label>
        <Input dir="auto" />
      </SearchField>
      {words !== '' && data !== undefined && (
        <div aria-busy={isPlaceholderData || words !== typed.trim()} data-testid="link-found">
          {found.length === 0 ? (
            <p className="soft">{t.review.linkNone}</p>
          ) : (
            <ul className="other-accounts link-list" aria-label={t.review.linkFound}>
              {found.map((claim) => (
                <Found key={claim.id} claim={claim}>
                  {buttons(claim.id, claim.figure ?? claim.words)}
                </Found>
              ))}
            </ul>
          )}
        </div>
      )}
    </search>
  );
}
