import type { Account, Finding } from '@variorum/engine';

/** One figure of a group of findings, with all who give it. */
export interface FigureSide {
  /** As the first of them writes it. */
  readonly words: string;
  /** Each source once, in the order of coming. */
  readonly sources: readonly string[];
}

/** Findings of one kind between the same figures: many pairs of accounts, and one thing to know. */
export interface SameFigures {
  readonly findings: readonly Finding[];
  readonly sides: readonly FigureSide[];
}

function keyOf(account: Account): string {
  return account.figure.words.toLowerCase();
}

function sidesOf(accounts: readonly Account[]): readonly FigureSide[] {
  const sides = new Map<string, { words: string; sources: Map<string, string> }>();
  for (const account of accounts) {
    const side = sides.get(keyOf(account)) ?? { words: account.figure.words, sources: new Map() };
    sides.set(keyOf(account), side);
    if (!side.sources.has(account.source.toLowerCase())) side.sources.set(account.source.toLowerCase(), account.source);
  }
  return [...sides.values()].map(({ words, sources }) => ({ words, sources: [...sources.values()] }));
}

/** The findings by the figures that they are between, in the order of the first of each. */
export function bySameFigures(
  findings: readonly Finding[],
  known: ReadonlyMap<string, Account>,
): readonly SameFigures[] {
  const accountsOf = ({ claims }: Finding) => claims.flatMap((claim) => known.get(claim) ?? []);
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = JSON.stringify([finding.kind, accountsOf(finding).map(keyOf).sort()]);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [finding]);
    else own.push(finding);
  }
  return [...groups.values()].map((own) => ({ findings: own, sides: sidesOf(own.flatMap(accountsOf)) }));
}
