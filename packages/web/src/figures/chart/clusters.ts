import type { Finding } from '@variorum/engine';

/** Contradictions that say the same: between the same two figures, whoever gives them. */
export interface Cluster {
  /** At least one; the first is drawn. */
  readonly findings: readonly Finding[];
  /** Every claim of every one of them, each once. */
  readonly claims: readonly string[];
}

/** Gathers contradictions by the figures that they set against each other, in the order of the first of each. */
export function clustersOf(
  findings: readonly Finding[],
  figureOf: (claim: string) => number | undefined,
): readonly Cluster[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = [finding.kind, ...finding.claims.map((claim) => figureOf(claim) ?? '–')].join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].map((group) => ({
    findings: group,
    claims: [...new Set(group.flatMap(({ claims }) => claims))],
  }));
}
