import type { Severity } from '../../model/notice.ts';
import type { Axis } from '../answer.ts';
import { stableId } from '../hash.ts';
import type { Policy } from '../policy/policy.ts';
import { distinct, said } from '../saying/english.ts';
import type { Assumption, Step } from '../saying/phrase.ts';

/**
 * What the reckoning concludes of claims.
 * - `agreement`: the same scope, figures that meet.
 * - `opposed-agreement`: an agreement between sources on opposed sides.
 * - `against-interest`: one claim, in which a side tells of its own losses or its own deeds.
 * - `compatible`: one may lie inside the other and both can be true.
 * - `contradiction`: they cannot all be true as worded.
 * - `sum-exceeds-total`: disjoint parts add up to more than a stated total.
 * - `possible-contradiction`: they could not both be true if something held that nobody says.
 * - `only-looks-like-one`: figures differ and one difference of scope explains it.
 * - `revision`: one source, one scope, another day, another figure.
 * - `correction`: one publisher's text again with another figure. `info` where the later one can be told, and stands;
 *   `warning` where both are of one day.
 * - `restatement`: one origin says the same again; it counts once.
 * - `denial`: one denies what another asserts.
 */
export type FindingKind =
  | 'agreement'
  | 'opposed-agreement'
  | 'against-interest'
  | 'compatible'
  | 'contradiction'
  | 'sum-exceeds-total'
  | 'possible-contradiction'
  | 'only-looks-like-one'
  | 'revision'
  | 'correction'
  | 'restatement'
  | 'denial';

export interface Finding {
  /** Stable: the same claims, kind and policy give the same id. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** The policy's name. */
  readonly policy: string;
  /**
   * Claim ids. Contradiction: the inner first, then the one that holds it; sum: the parts, then the total; revision, correction and
   * restatement: the earlier first; denial: the denying first; otherwise in the order of ids.
   */
  readonly claims: readonly string[];
  /** The axes on which the scopes surely differ. */
  readonly differs: readonly Axis[];
  /** Plain English sentences, in the order of the argument. */
  readonly because: readonly string[];
  /** What it takes for granted beyond the words, in English; empty when nothing. */
  readonly assumes: readonly string[];
  /** The same two apart from any language, for wordings in others. */
  readonly said: { readonly because: readonly Step[]; readonly assumes: readonly Assumption[] };
}

/** A finding before it is worded: most are counted and sorted long before anybody reads them. */
export interface Draft extends Omit<Finding, 'id' | 'policy' | 'because' | 'assumes' | 'said'> {
  readonly because: () => readonly Step[];
  readonly assumes: () => readonly Assumption[];
}

export function finish(draft: Draft, policy: Policy): Finding {
  const { kind, severity, claims, differs } = draft;
  const id = stableId(kind, [kind, policy.name, ...[...claims].sort()]);
  const [because, assumes] = [draft.because(), distinct(draft.assumes())];
  return {
    id,
    kind,
    severity,
    claims,
    differs,
    because: said(because),
    assumes: said(assumes),
    said: { because, assumes },
    policy: policy.name,
  };
}
