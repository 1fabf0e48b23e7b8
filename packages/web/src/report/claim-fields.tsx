import type { Claim } from '@variorum/engine';
import { useStrings } from '../strings/use-strings.ts';
import { describeClaim } from './describe.ts';
import { commonFields, type Field, fieldsOfKind } from './fields-of-claim.tsx';
import { plainWords } from './plain-words.tsx';

export interface ClaimFieldsProps {
  readonly claim: Claim;
  readonly claims: readonly Claim[];
  readonly onWalk: (claimId: string) => void;
}

/** The claim's fields by name, those of its kind first. */
export function ClaimFields({ claim, claims, onWalk }: ClaimFieldsProps) {
  const t = useStrings();
  const related = (name: string, id: string | undefined): readonly Field[] => {
    const other = claims.find((each) => each.id === id);
    if (other === undefined) return [];
    const value = (
      <button type="button" className="as-link" onClick={() => onWalk(other.id)}>
        {plainWords(describeClaim(other, t))}
      </button>
    );
    return [{ name, value }];
  };
  const fields = [
    ...fieldsOfKind(claim, t),
    ...commonFields(claim, t),
    ...related(t.claim.partOf, claim.partOf),
    ...related(t.claim.restates, claim.restates),
  ];
  return (
    <dl className="facts">
      {fields.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
