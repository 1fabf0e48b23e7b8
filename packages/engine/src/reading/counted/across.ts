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

/** How many earlier claims of one figure a claim is compared with: a report gives it of a few days at the most. */
const earlierMax = 8;

/** Links each claim to an earlier one of the same report that says the same, at another place of the text: of the same days, where both have any. */
export function linkRestatements(made: readonly Made[]): void {
  const told = new Map<string, Claim[]>();
  for (const { claim } of made) {
    const key = figureKey(claim);
    if (key === null) continue;
    const before = told.get(key);
    const earlier = before?.find((other) => mayBeOfOneTime(other, claim));
    if (earlier !== undefined) claim.restates = earlier.id;
    else if (before === undefined) told.set(key, [claim]);
    else if (before.length < earlierMax) before.push(claim);
  }
}

/** "12 were killed on Monday", "Last year 12 were killed": no day is of both. */
function mayBeOfOneTime({ when: one }: Claim, { when: other }: Claim): boolean {
  if (one === null || other === null) return true;
  return (
    (one.to === null || other.from === null || one.to >= other.from) &&
    (other.to === null || one.from === null || other.to >= one.from)
  );
}
