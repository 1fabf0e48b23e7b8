import type { Claim } from '../model/claim.ts';
import type { Made } from './made.ts';

/** Gives every claim its id; `partOf` was an index among the claims of its sentence. */
export function withIds(made: readonly Made[], reportId: string): Claim[] {
  const short = reportId.replace(/^sha256:/, '').slice(0, 12);
  const used = new Map<string, number>();
  const ids = made.map(({ claim }) => {
    const base = `${short}-${claim.kind}-${claim.kind === 'toll' || claim.kind === 'count' ? claim.value.start : claim.anchor.start}`;
    const count = (used.get(base) ?? 0) + 1;
    used.set(base, count);
    return count === 1 ? base : `${base}-${count}`;
  });
  let sentenceStart = 0;
  return made.map(({ claim, sentence }, index) => {
    if (index === 0 || made[index - 1]!.sentence !== sentence) sentenceStart = index;
    const partOf = claim.partOf === undefined ? undefined : ids[sentenceStart + Number(claim.partOf.slice(1))];
    const { partOf: _, ...rest } = claim;
    return { ...rest, id: ids[index]!, ...(partOf === undefined ? {} : { partOf }) } as Claim;
  });
}
