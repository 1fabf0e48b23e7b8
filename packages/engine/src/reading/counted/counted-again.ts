import type { Parsed } from '../../language.ts';
import type { Predication } from '../../mentions/predication.ts';
import type { Made, OpenClaim } from '../made.ts';
import { isOneSource } from '../who-says/sources.ts';
import type { Work } from '../work.ts';
import { type Them, themBefore } from './them.ts';

/**
 * "The raid killed 22, the army said, while residents put it at 26.": whom another count counts. Those told of before it in its
 * own sentence, of which `own` are the claims so far, or else in the sentence right before; `null` where several things befell them.
 */
export function countedBefore(parsed: Parsed, { trigger }: Predication, own: readonly Made[], work: Work): Them | null {
  const counted = parsed.predications.filter(
    ({ patients, concept, trigger: [at] }) => patients.length > 0 && concept !== 'count-again' && at < trigger[0],
  );
  const [predication] = counted;
  if (predication === undefined) return themBefore(parsed, work);
  if (counted.some(({ concept }) => concept !== predication.concept)) return null;
  const whole = own.findLast(({ claim, partOf }) => claim.kind === 'toll' && partOf === undefined)?.claim;
  return whole?.kind === 'toll' ? { whole, predication } : null;
}

/**
 * Another count is of the same people, event and time. Of whoever counted before it is none, and then `false`, but where the words
 * say that they counted anew: "cut it to 2,000".
 */
export function beCountedAgain(claim: OpenClaim, { whole }: Them, { rule }: Predication): boolean {
  if (claim.kind !== 'toll') return false;
  if (rule.endsWith('/revised')) {
    if (claim.attribution.length === 0) claim.attribution = whole.attribution;
  } else if (claim.attribution.length === 0 || isOneSource(claim.attribution, whole.attribution)) return false;
  const { group, side } = whole.population;
  claim.population = { ...claim.population, group, ...(side === undefined ? {} : { side }) };
  claim.when = whole.when;
  claim.where = whole.where;
  claim.scope = whole.scope;
  claim.flow = whole.flow;
  if (claim.by.length === 0) claim.by = whole.by;
  claim.cause ??= whole.cause;
  return true;
}
