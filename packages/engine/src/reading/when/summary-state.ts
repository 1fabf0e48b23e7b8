import type { OpenClaim } from '../made.ts';
import type { Dated } from './timing.ts';

/** What somebody keeps count of, as the sentence says that opens it. */
export interface Summary {
  /** Over which time. */
  readonly dated: Dated;
  /** Where and among whom. */
  readonly whole: Extract<OpenClaim, { kind: 'toll' }>;
  /** The last sentence that went on with it. */
  readonly sentence: number;
}
