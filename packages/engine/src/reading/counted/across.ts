import type { Claim } from '../../model/claim.ts';
import type { Made } from '../made.ts';

/** What two claims of one report must share to say the same; `null` for kinds that state no figure. */
function figureKey(claim: Claim): string | null {
  if (claim.kind !== 'toll' && claim.kind !== 'count') return null;
  const { low, best, high, unit } = claim.value;
  return claim.kind === 'toll'
    ? `toll ${claim.measure} ${low} ${best} ${high} ${unit} ${claim.population.group}`
    : `count ${claim.object} ${low} ${best} ${high}`;
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
    if (body === undefined) continue;
    // "7 killed, 25 injured": the figures of one headline are of one day.
    for (const { claim, isTitle, sentence } of made)
      if (isTitle && sentence === title.sentence && claim.kind === 'toll' && claim.when === null)
        claim.when = { text: null, edtf: published, from: published, to: published };
  }
}

/** Headlines drop hedges and populations: the number and the measure decide. */
function sameNumber(a: Claim, b: Claim): boolean {
  if (a.kind !== 'toll' || b.kind !== 'toll' || a.measure !== b.measure) return false;
  return (a.value.best ?? a.value.low) === (b.value.best ?? b.value.low);
}

/** Links each claim to an earlier one of the same report that says the same, at another place of the text. */
export function linkRestatements(made: readonly Made[]): void {
  const first = new Map<string, string>();
  for (const { claim } of made) {
    const key = figureKey(claim);
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier !== undefined) claim.restates = earlier;
    else first.set(key, claim.id);
  }
}
