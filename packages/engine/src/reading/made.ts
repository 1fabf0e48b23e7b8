import type { Claim } from '../model/claim.ts';
import type { Span } from '../model/span.ts';

type Open<C> = C extends Claim ? { -readonly [Field in keyof C]: C[Field] } : never;

/** A claim that the reading has just made: nobody else holds it yet, so later steps set its fields in place. */
export type OpenClaim = Open<Claim>;

/** A claim with what later steps of the reading need to know of it. */
export interface Made {
  readonly claim: OpenClaim;
  /** Index, among the claims of its sentence, of the one that it is part of. */
  readonly partOf: number | undefined;
  /** The claim of the sentence before that it is part of: "Four of them were children". */
  readonly whole: OpenClaim | null;
  /** Number of its sentence. */
  readonly sentence: number;
  readonly isTitle: boolean;
  /** Its only place is a country that opens the headline: where, or who. */
  readonly opening: boolean;
  /** Its means are some that the sentences before told of. */
  readonly recalled: boolean;
  /** A deed that counts only where whoever did it is known for a state. */
  readonly ofState: boolean;
  /** A deed that counts only where whoever did it is known to bear arms. */
  readonly ofArmed: boolean;
  /** Where a name stands that has to be known for a town's for the deed to count. */
  readonly town: Span | null;
  /** Number of the sentence that introduces the list in which its own stands; `null` outside of lists. */
  readonly intro: number | null;
}

/** The claims of the sentence made last, if that is sentence `own`, the last first: headlines' among them. */
export function* madeIn(made: readonly Made[], own: number): Generator<Made> {
  for (let at = made.length - 1; at >= 0 && made[at]!.sentence === own; at--) yield made[at]!;
}

/** The claims of the `reach` sentences right before sentence `own` of the report's body, the last first; looks no further back. */
export function* madeBefore(made: readonly Made[], own: number, reach: number): Generator<Made> {
  for (let at = made.length - 1; at >= 0 && made[at]!.sentence >= own - reach; at--)
    if (made[at]!.sentence < own && !made[at]!.isTitle) yield made[at]!;
}
