import type { Claim } from '../model/claim.ts';
import { isBeginning } from './beginnings/index.ts';

/** What two claims can be one of. */
export type PairSort = 'event' | 'beginning';

/** What a claim can be one of with another: a running total holds many events, and most other claims are of none. */
export function pairSort(claim: Claim): PairSort | null {
  if (claim.kind === 'toll') return claim.scope === 'event' && claim.flow !== 'stock' ? 'event' : null;
  return isBeginning(claim) ? 'beginning' : null;
}
