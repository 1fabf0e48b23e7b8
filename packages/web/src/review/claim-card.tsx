import type { ReviewItem } from '@variorum/server/views';
import { timeWords } from '../format/date.ts';
import { Chain } from '../report/chain.tsx';
import { ClaimFields } from '../report/claim-fields.tsx';
import { describeClaim } from '../report/describe.ts';
import { OtherAccounts } from '../report/other-accounts.tsx';
import { plainTogether, plainWords } from '../report/plain-words.tsx';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { DoubtLines } from './doubt-lines.tsx';

/** Everything that it takes to decide one claim. */
export function ClaimCard({ item }: { readonly item: ReviewItem }) {
  const t = useStrings();
  const { claim, report, before, after, doubts, state, by } = item;
  const [wordsBefore, words, wordsAfter] = plainTogether(before, claim.anchor.exact, after);
  // What only an earlier reading has stands nowhere in the report as it is shown.
  const isGone = doubts.some(({ code }) => code === 'only-earlier');
  return (
    <article className="claim-card" data-kind={claim.kind} data-testid="claim-card" data-claim={claim.id}>
      <p className="panel-bar">
        <span className="kind-tag">{t.kinds[claim.kind]}</span>
        <span className="ruling" data-state={state}>
          {t.review.rulings[state]}
        </span>
        {by !== null && <span className="soft">{t.review.by(by.actor, timeWords(by.time, t))}</span>}
      </p>
      <h2 className="claim-title">{plainWords(describeClaim(claim, t))}</h2>
      {by?.note != null && (
        <p className="ruling-note" dir="auto">
          {by.note}
        </p>
      )}
      <blockquote className="claim-sentence" dir="auto" lang={report.language ?? undefined}>
        {wordsBefore}
        <mark>{words}</mark>
        {wordsAfter}
      </blockquote>
      <p className="soft">
        <Link
          to={isGone ? { page: 'report', id: report.id } : { page: 'report', id: report.id, claim: claim.id }}
          dir="auto"
        >
          {plainWords(report.title ?? t.untitled)}
        </Link>{' '}
        · <bdi>{report.publisher ?? t.noPublisher}</bdi>
      </p>
      <DoubtLines doubts={doubts} />
      <Chain chain={claim.attribution} publisher={report.publisher} />
      <ClaimFields claim={claim} claims={[]} onWalk={() => {}} />
      {claim.kind === 'toll' && !isGone && <OtherAccounts claimId={claim.id} />}
    </article>
  );
}
