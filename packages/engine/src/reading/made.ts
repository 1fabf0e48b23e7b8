import type { Claim } from '../model/claim.ts';

/** A claim with what later steps of the reading need to know of it. */
export interface Made {
  claim: Claim;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly isTitle: boolean;
}
