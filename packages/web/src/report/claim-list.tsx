import type { Claim } from '@variorum/engine';
import { momentWords } from '../format/date.ts';
import { Empty } from '../shell/states.tsx';
import { useStrings } from '../strings/use-strings.ts';
import { describeClaim } from './describe.ts';

/** Every claim of the report in a line or two; the way into the text for those who know what they look for. */
export function ClaimList({
  claims,
  onOpen,
}: {
  readonly claims: readonly Claim[];
  readonly onOpen: (claimId: string) => void;
}) {
  const t = useStrings();
  if (claims.length === 0) {
    return (
      <Empty title={t.report.noClaims.title}>
        <p>{t.report.noClaims.body}</p>
      </Empty>
    );
  }
  return (
    <>
      <h2 className="panel-title">{t.report.claims}</h2>
      <ol className="claim-list" data-testid="claim-list">
        {claims.map((claim) => {
          const source = claim.attribution.at(-1);
          const when = claim.when === null ? null : (momentWords(claim.when, t) ?? claim.when.text);
          return (
            <li key={claim.id} className="claim-item">
              <button type="button" data-kind={claim.kind} onClick={() => onOpen(claim.id)}>
                <span className="claim-line" dir="auto">
                  {describeClaim(claim, t)}
                </span>
                <span className="claim-under">
                  {claim.modality !== 'asserted' && <span className="modality">{t.modalities[claim.modality]}</span>}
                  {source !== undefined && (
                    <span>
                      <bdi>{source.name ?? source.text}</bdi>
                    </span>
                  )}
                  {when !== null && (
                    <span>
                      <bdi>{when}</bdi>
                    </span>
                  )}
                  {claim.where[0] !== undefined && (
                    <span>
                      <bdi>{claim.where[0].name ?? claim.where[0].text}</bdi>
                    </span>
                  )}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
