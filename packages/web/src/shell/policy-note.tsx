import type { FixedPolicy } from '@variorum/engine';
import { useStrings } from '../strings/use-strings.ts';

/** By what rules a page sets things beside each other, for whoever wants to know. */
export function PolicyNote({ policy }: { readonly policy: FixedPolicy }) {
  const t = useStrings();
  return (
    <details className="policy-note" data-testid="policy-note">
      <summary>{t.policyNote}</summary>
      <p dir="auto">{t.reckoning.policy(policy)}</p>
    </details>
  );
}
