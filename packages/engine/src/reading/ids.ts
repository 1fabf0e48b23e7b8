import type { Made } from './made.ts';

/** Gives every claim its id, and the id of the claim that it is part of. */
export function giveIds(made: readonly Made[], reportId: string): void {
  const short = reportId.replace(/^sha256:/, '').slice(0, 12);
  const used = new Map<string, number>();
  for (const { claim } of made) {
    const start = claim.kind === 'toll' || claim.kind === 'count' ? claim.value.start : claim.anchor.start;
    const base = `${short}-${claim.kind}-${start}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    claim.id = count === 1 ? base : `${base}-${count}`;
  }
  let sentenceStart = 0;
  made.forEach(({ claim, partOf, sentence }, index) => {
    if (index === 0 || made[index - 1]!.sentence !== sentence) sentenceStart = index;
    const whole = partOf === undefined ? undefined : made[sentenceStart + partOf]?.claim.id;
    if (whole !== undefined) claim.partOf = whole;
    else if (made[index]!.whole !== null) claim.partOf = made[index]!.whole.id;
  });
}
