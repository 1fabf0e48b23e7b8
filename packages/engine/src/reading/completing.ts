import type { Draft, Kind } from '../kind.ts';
import type { Parsed } from '../language.ts';
import type { Predication } from '../mentions/predication.ts';
import type { Link } from '../model/claim.ts';
import type { Dated } from './when/timing.ts';
import type { Work } from './work.ts';

/** What a draft is completed from. */
export interface Completing {
  readonly parsed: Parsed;
  readonly dates: readonly Dated[];
  readonly predication: Predication;
  readonly kind: Kind;
  readonly work: Work;
  readonly isTitle: boolean;
  /** Who speaks around the sentence. */
  readonly outer: readonly Link[];
  /** All drafts of the predication, this one among them. */
  readonly drafts: readonly Draft[];
}
