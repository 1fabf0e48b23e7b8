import type { Made } from './made.ts';

/** Gives every claim its id, and the id of the claim that it is part of. */
export function giveIds(made: readonly Made[], reportId: string): void {
  const short = reportId.replace(/^sha256:/, '').slice(0, 12);
  /** The kinds of the claims that start at one character. */
  const kindsAt = new Map<number, string[]>();
  for (const { claim } of made) {
    const { kind } = claim;
    const start = kind === 'toll' || kind === 'count' ? claim.value.start : claim.anchor.start;
    const kinds = kindsAt.get(start);
    if (kinds === undefined) kindsAt.set(start, [kind]);
    else kinds.push(kind);
    const count = kinds === undefined ? 1 : kinds.filter((other) => other === kind).length;
    claim.id = count === 1 ? `${short}-${kind}-${start}` : `${short}-${kind}-${start}-${count}`;
  }
  let sentenceStart = 0;
  made.forEach(({ claim, partOf, sentence }, index) => {
    if (index === 0 || made[index - 1]!.sentence !== sentence) sentenceStart = index;
    const whole = partOf === undefined ? undefined : made[sentenceStart + partOf]?.claim.id;
    if (whole !== undefined) claim.partOf = whole;
    else if (made[index]!.whole !== null) claim.partOf = made[index]!.whole.id;
  });
}
