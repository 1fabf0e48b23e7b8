import type { Account, FindingKind, Measure, Ruling } from '@variorum/engine';

/** What another source says of the subject that a claim speaks of. */
export interface OtherAccount {
  readonly account: Account;
  /** What the two come to, where a finding names both. */
  readonly finding: FindingKind | null;
}

/** `GET /api/figures/accounts?claim=`: who else speaks of what a claim speaks of, disputes first. */
export interface AccountsView {
  /** `null`: the claim is no figure, or no longer stands. */
  readonly subject: { readonly id: string; readonly title: string; readonly measure: Measure } | null;
  readonly accounts: readonly OtherAccount[];
  /** How many more there are. */
  readonly left: number;
}

/** `GET /api/claims/:id/pairs`: with which claims people joined a claim to one event, or parted it from. */
export interface PairsView {
  readonly pairs: readonly {
    readonly claim: string;
    readonly state: Ruling['state'];
    /** The `basis` of the next decision on the two. */
    readonly last: number | null;
  }[];
}
