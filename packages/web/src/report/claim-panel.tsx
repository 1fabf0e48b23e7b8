import { type Claim, overlaps, type Reading, type Span } from '@variorum/engine';
import { useMemo } from 'react';
import { numberWords } from '../format/number.ts';
import { Link } from '../router/link.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { Chain } from './chain.tsx';
import { ClaimFields } from './claim-fields.tsx';
import { DerivationTree } from './derivation-tree.tsx';
import { describeClaim } from './describe.ts';
import { figuresOf } from './figures-of.ts';
import { History } from './history.tsx';
import { NoticeList } from './notice-list.tsx';
import { OtherAccounts } from './other-accounts.tsx';
import { plainWords } from './plain-words.tsx';

export interface ClaimPanelProps {
  readonly claim: Claim;
  readonly reading: Reading;
  /** Place of the claim among `claims`, from 0. */
  readonly position: number;
  readonly claims: readonly Claim[];
  readonly onMark: (span: Span | undefined) => void;
  readonly onWalk: (claimId: string) => void;
  readonly onClose: () => void;
}

/** Everything about one claim: fields, words, chain, derivation, notices. */
export function ClaimPanel({ claim, reading, position, claims, onMark, onWalk, onClose }: ClaimPanelProps) {
  const t = useStrings();
  const { report, notices } = reading;
  const near = useMemo(
    () =>
      notices.filter(
        ({ start, end }) => start !== undefined && end !== undefined && overlaps({ start, end }, claim.sentence),
      ),
    [notices, claim],
  );
  const beside = claims.filter((other) => other !== claim && overlaps(other.anchor, claim.anchor));
  const previous = claims[position - 1];
  const next = claims[position + 1];
  const words = (n: number) => numberWords(n, t.locale);
  return (
    <div className="claim-panel" data-testid="claim-panel" data-kind={claim.kind}>
      <div className="panel-bar">
        <span className="kind-tag">{t.kinds[claim.kind]}</span>
        <span className="panel-position">{t.claim.position(words(position + 1), words(claims.length))}</span>
        <span className="panel-buttons">
          <button
            type="button"
            aria-label={t.claim.previous}
            title={t.claim.previous}
            disabled={previous === undefined}
            onClick={() => previous !== undefined && onWalk(previous.id)}
          >
            ↑
          </button>
          <button
            type="button"
            aria-label={t.claim.next}
            title={t.claim.next}
            disabled={next === undefined}
            onClick={() => next !== undefined && onWalk(next.id)}
          >
            ↓
          </button>
          <button type="button" aria-label={t.claim.close} title={t.claim.close} onClick={onClose}>
            ×
          </button>
        </span>
      </div>
      <h2 className="claim-title">{plainWords(describeClaim(claim, t))}</h2>
      <section aria-label={t.claim.accordingTo}>
        <h3>{t.claim.accordingTo}</h3>
        <Chain chain={claim.attribution} publisher={report.publisher} />
      </section>
      <section aria-label={t.claim.fields}>
        <h3>{t.claim.fields}</h3>
        <ClaimFields claim={claim} claims={claims} onWalk={onWalk} />
      </section>
      <section aria-label={t.claim.words}>
        <h3>{t.claim.words}</h3>
        <blockquote dir="auto" lang={report.language ?? undefined}>
          {plainWords(claim.anchor.exact)}
        </blockquote>
      </section>
      {beside.length > 0 && (
        <section aria-label={t.claim.alsoHere}>
          <h3>{t.claim.alsoHere}</h3>
          <ul className="beside">
            {beside.map((other) => (
              <li key={other.id}>
                <button type="button" className="as-link" data-kind={other.kind} onClick={() => onWalk(other.id)}>
                  {plainWords(describeClaim(other, t))}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {claim.kind === 'toll' && <OtherAccounts claimId={claim.id} />}
      <section aria-label={t.claim.derivation}>
        <h3>{t.claim.derivation}</h3>
        <DerivationTree derivation={claim.derivation} text={report.text} onMark={onMark} />
        <p className="reader-note">
          {t.claim.reader(claim.reader.name, claim.reader.version)} {t.claim.derivationHelp}
        </p>
      </section>
      <History claimId={claim.id} />
      {near.length > 0 && (
        <section aria-label={t.claim.notices}>
          <h3>{t.claim.notices}</h3>
          <NoticeList notices={near} text={report.text} />
        </section>
      )}
      <p className="links">
        {claim.kind === 'toll' && <Link to={figuresOf(claim)}>{t.claim.figures}</Link>}
        <a href={`/api/claims/${encodeURIComponent(claim.id)}`}>{t.claim.json}</a>
      </p>
    </div>
  );
}
