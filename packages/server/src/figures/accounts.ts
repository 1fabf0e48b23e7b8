import type { FindingKind, Reckoning } from '@variorum/engine';
import type { AccountsView, OtherAccount } from '../views/accounts.ts';

/** What a panel can hold; the figures page has the rest. */
const MOST = 30;

/** Findings that a reader must see first, before those that only help. */
const FIRST: readonly FindingKind[] = ['contradiction', 'sum-exceeds-total', 'denial', 'possible-contradiction'];

function place(kind: FindingKind | null): number {
  const at = kind === null ? -1 : FIRST.indexOf(kind);
  return at < 0 ? FIRST.length : at;
}

/** The accounts of the subject that a claim speaks of, without its own; those that dispute it first. */
export function accountsBeside({ subjects, findings }: Reckoning, claim: string): AccountsView {
  const subject = subjects.find(({ accounts }) => accounts.some((each) => each.claim === claim));
  if (subject === undefined) return { subject: null, accounts: [], left: 0 };
  const between = new Map<string, FindingKind>();
  for (const { kind, claims } of findings) {
    if (!claims.includes(claim)) continue;
    for (const other of claims) {
      const known = between.get(other) ?? null;
      if (known === null || place(kind) < place(known)) between.set(other, kind);
    }
  }
  const others = subject.accounts
    .filter((each) => each.claim !== claim)
    .map((account): OtherAccount => ({ account, finding: between.get(account.claim) ?? null }))
    .sort((a, b) => place(a.finding) - place(b.finding));
  const { id, title, measure } = subject;
  return { subject: { id, title, measure }, accounts: others.slice(0, MOST), left: Math.max(0, others.length - MOST) };
}
