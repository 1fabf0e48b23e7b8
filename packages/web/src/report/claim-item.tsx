import type { Claim } from '@variorum/engine';
import { momentWords } from '../format/date.ts';
import { useStrings } from '../strings/use-strings.ts';
import { describeClaim } from './describe.ts';

export interface ClaimItemProps {
  readonly claim: Claim;
  /** Which of all claims it is, from 1. */
  readonly position: number;
  readonly total: number;
  readonly onOpen: (claimId: string) => void;
}

/** A claim in a line or two of the list. */
export function ClaimItem({ claim, position, total, onOpen }: ClaimItemProps) {
  const t = useStrings();
  const source = claim.attribution.at(-1);
  const when = claim.when === null ? null : (momentWords(claim.when, t) ?? claim.when.text);
  return (
    <li className="claim-item" aria-setsize={total} aria-posinset={position}>
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
}
