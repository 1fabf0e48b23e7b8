import type { Parsed } from '../../language.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { OpenClaim } from '../made.ts';
import { type Made, madeBefore } from '../made.ts';

/**
 * "The ministry said 20 were killed. Another 30 were wounded.": whoever counted the ones goes on to count the others, where the
 * sentence opens with them and names nobody and no time; `null` where it does not.
 */
export function counterBefore(
  { passage, dates, cues }: Parsed,
  { patients }: Predication,
  made: readonly Made[],
): OpenClaim | null {
  if (dates.length > 0 || cues.length > 0) return null;
  const opens = patients.some(
    ({ group: { indefinite, figure, first } }) =>
      indefinite && figure?.article === false && figure.first > first && first === passage.first,
  );
  if (!opens) return null;
  for (const { claim } of madeBefore(made, passage.sentence, 1))
    if (claim.kind === 'toll') return claim.attribution.length > 0 ? claim : null;
  return null;
}
