import type { Claim } from '../model/claim.ts';
import type { Made } from './made.ts';

/** What two claims of one report must share to say the same; `null` for kinds that state no figure. */
function figureKey(claim: Claim): string | null {
  if (claim.kind === 'toll')
    return [
      'toll',
      claim.measure,
      claim.value.low,
      claim.value.best,
      claim.value.high,
      claim.value.unit,
      claim.population.group,
    ].join(' ');
  if (claim.kind === 'count')
    return ['count', claim.object, claim.value.low, claim.value.best, claim.value.high].join(' ');
  return null;
}

/**
 * A headline has no date of its own. Where the body puts the same figure on the day of the report, the headline takes that day.
 * Source: CODEBOOK, "a date only flows forward".
 */
export function dateFromBody(made: readonly Made[], published: string | null): void {
  if (published === null) return;
  for (const title of made) {
    if (!title.isTitle || title.claim.when !== null) continue;
    const body = made.find(
      (other) =>
        !other.isTitle &&
        sameNumber(title.claim, other.claim) &&
        other.claim.when?.from === published &&
        other.claim.when.to === published,
    );
    if (body !== undefined)
      title.claim = { ...title.claim, when: { text: null, edtf: published, from: published, to: published } };
  }
}

/** Headlines drop hedges and populations: the number and the measure decide. */
function sameNumber(a: Claim, b: Claim): boolean {
  if (a.kind !== 'toll' || b.kind !== 'toll' || a.measure !== b.measure) return false;
  return (a.value.best ?? a.value.low) === (b.value.best ?? b.value.low);
}

/** Links each claim to an earlier one of the same report that says the same, at another place of the text. */
export function linkRestatements(claims: readonly Claim[]): Claim[] {
  const first = new Map<string, string>();
  return claims.map((claim) => {
    const key = figureKey(claim);
    if (key === null) return claim;
    const earlier = first.get(key);
    if (earlier !== undefined) return { ...claim, restates: earlier };
    first.set(key, claim.id);
    return claim;
  });
}
