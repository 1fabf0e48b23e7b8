import { type Claim, overlaps, type Span } from '@variorum/engine';
import type { GoldClaim } from './gold.ts';
import { sameWords } from './words.ts';

export interface Pair {
  readonly gold: GoldClaim;
  readonly claim: Claim;
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly missed: readonly GoldClaim[];
  readonly extra: readonly Claim[];
}

/**
 * One-to-one, greedily by how well spans overlap. Figures (`toll`, `count`) meet by the value's span, all others by the
 * anchor's. Where several share one span ("one in each of A and B"), agreeing fields decide, then order in the text.
 */
export function match(gold: readonly GoldClaim[], claims: readonly Claim[]): Matching {
  const candidates = gold.flatMap((label) =>
    claims
      .filter((claim) => claim.kind === label.kind && overlaps(spanOfGold(label), spanOfClaim(claim)))
      .map((claim) => ({ gold: label, claim, fit: overlapShare(spanOfGold(label), spanOfClaim(claim)) })),
  );
  const ranked = candidates
    .map((pair) => ({ ...pair, agreeing: agreement(pair.gold, pair.claim) }))
    // A whole overlap and an agreeing field weigh the same; a labelled claim never loses its partner to an optional one.
    .sort(
      (a, b) =>
        Number(a.gold.optional ?? false) - Number(b.gold.optional ?? false) ||
        b.fit + b.agreeing - (a.fit + a.agreeing) ||
        a.gold.start - b.gold.start ||
        a.claim.anchor.start - b.claim.anchor.start,
    );
  const takenGold = new Set<GoldClaim>();
  const takenClaims = new Set<Claim>();
  const pairs: Pair[] = [];
  for (const { gold: label, claim } of ranked) {
    if (takenGold.has(label) || takenClaims.has(claim)) continue;
    takenGold.add(label);
    takenClaims.add(claim);
    pairs.push({ gold: label, claim });
  }
  return {
    pairs,
    missed: gold.filter((label) => !takenGold.has(label)),
    extra: claims.filter((claim) => !takenClaims.has(claim)),
  };
}

/** The span a labelled claim is found by. */
export function spanOfGold(gold: GoldClaim): Span {
  return gold.value ?? gold;
}

/** The span a predicted claim is found by. */
export function spanOfClaim(claim: Claim): Span {
  return claim.kind === 'toll' || claim.kind === 'count' ? claim.value : claim.anchor;
}

/** Shared length over joint length, 0…1. */
function overlapShare(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function agreement(gold: GoldClaim, claim: Claim): number {
  if (claim.kind === 'toll') {
    return Number(gold.measure === claim.measure) + Number(gold.population === claim.population.group);
  }
  if (claim.kind === 'control') {
    const place = gold.where?.[0];
    const here = place !== undefined && claim.where.some(({ text }) => sameWords(text, place));
    return Number(gold.state === claim.state) + Number(here);
  }
  return 0;
}
