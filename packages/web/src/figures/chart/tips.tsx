import type { Account, Finding } from '@variorum/engine';
import { useStrings } from '../../strings/use-strings.ts';
import { Proof } from '../proof.tsx';

/** An account in its own words. */
export function AccountTip({ account }: { readonly account: Account }) {
  const t = useStrings();
  return (
    <>
      <strong dir="auto">
        {account.source} · {account.figure.words}
      </strong>
      <q dir="auto" className="tip-words">
        {account.words}
      </q>
      <span dir="auto">{account.chain}</span>
      <span dir="auto">
        {account.window.read} · {account.place.words}
      </span>
      {account.supersededBy !== undefined && <em>{t.figures.superseded}</em>}
      {!account.counts && <em>{t.figures.notCounted}</em>}
    </>
  );
}

/** A finding with its proof. */
export function FindingTip({ finding }: { readonly finding: Finding }) {
  const t = useStrings();
  return (
    <>
      <strong className="tip-finding">{t.figures.findingKinds[finding.kind]}</strong>
      <Proof steps={finding.because} assumes={finding.assumes} />
    </>
  );
}
