import type { EventLink } from '@variorum/engine';
import type { AccountsView, EventsView, OtherAccount } from '@variorum/server/views';

/** A claim that another may be linked to, and what speaks for it. */
export interface Candidate {
  readonly other: OtherAccount;
  /** What both have in common; absent where nothing but the subject speaks for it. */
  readonly link: EventLink | undefined;
}

export interface Candidates {
  /** Held for the same event already. */
  readonly same: readonly Candidate[];
  /** May be of the same event, the likest first. */
  readonly perhaps: readonly Candidate[];
  /** Speak of the same subject. */
  readonly others: readonly Candidate[];
}

/** Which claims a toll can be linked to, by what the reckoning of events makes of them. */
export function candidatesFor(claim: string, events: EventsView, accounts: AccountsView): Candidates {
  const own = events.events.find(({ claims }) => claims.includes(claim));
  const finding = new Map(accounts.accounts.map(({ account, finding: each }) => [account.claim, each]));
  const linkTo = (other: string, links: readonly EventLink[] = []) =>
    links.find(({ claims }) => claims.includes(claim) && claims.includes(other));
  const told = events.events.flatMap((event) => event.accounts).filter((account) => account.claim !== claim);
  const all = told.map((account): Candidate & { readonly isSame: boolean } => ({
    other: { account, finding: finding.get(account.claim) ?? null },
    link: linkTo(account.claim, own?.links) ?? linkTo(account.claim, own?.possible),
    isSame: own?.claims.includes(account.claim) === true,
  }));
  const score = ({ link }: Candidate) => link?.score ?? 0;
  const same = all.filter(({ isSame }) => isSame);
  const perhaps = all.filter(({ isSame, link }) => !isSame && link !== undefined).sort((a, b) => score(b) - score(a));
  const named = new Set([...same, ...perhaps].map(({ other }) => other.account.claim));
  const others = accounts.accounts
    .filter(({ account }) => !named.has(account.claim))
    .map((other) => ({ other, link: undefined }));
  return { same, perhaps, others };
}
