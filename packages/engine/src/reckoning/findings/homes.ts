import type { Entry } from '../entry.ts';
import type { Rules } from '../scope/scope.ts';
import type { WindowGroup } from '../scope/window-groups.ts';
import type { Bucket } from '../subjects.ts';
import type { Draft, FindingKind } from './finding.ts';
import { draftInOrder, draftOf } from './findings.ts';
import { pairKey } from './pair-key.ts';
import { pairsWorthComparing } from './pairs.ts';

/** A finding as it is kept: what it is and of which claims. Its words are made when they are asked for. */
export interface Outline {
  readonly kind: FindingKind;
  readonly severity: Draft['severity'];
  /** Claim ids, in the order of the finding. */
  readonly claims: readonly string[];
}

export function outlineOf({ kind, severity, claims }: Draft): Outline {
  return { kind, severity, claims };
}

/** A group of claims, compared with each other. */
export interface Home {
  readonly bucket: Bucket;
  readonly group: WindowGroup;
  readonly outlines: readonly Outline[];
  /** What the pairs that were compared are to each other, by {@link pairKey}; null where all were. */
  readonly pairs: ReadonlyMap<number, Outline | null> | null;
}

const NONE: readonly Outline[] = [];

/** `known`: what is known already of two claims, null where they give no finding, undefined where they have to be compared. */
export function homeOf(
  bucket: Bucket,
  group: WindowGroup,
  rules: Rules,
  known?: (a: Entry, b: Entry) => Outline | null | undefined,
): Home {
  const { members } = group;
  if (members.length < 2) return { bucket, group, outlines: NONE, pairs: null };
  const all = members.length <= rules.policy.pairs;
  const outlines: Outline[] = [];
  const pairs = all ? null : new Map<number, Outline | null>();
  const compare = (a: Entry, b: Entry, of: typeof draftOf): Outline | null => {
    let outline = known?.(a, b);
    if (outline === undefined) {
      const draft = of(a, b, rules);
      outline = draft === null ? null : outlineOf(draft);
    }
    if (outline !== null) outlines.push(outline);
    return outline;
  };
  if (pairs === null) {
    for (let i = 0; i < members.length; i += 1) {
      for (let j = i + 1; j < members.length; j += 1) compare(members[i]!, members[j]!, draftInOrder);
    }
  } else {
    for (const [a, b] of pairsWorthComparing(members)) {
      const key = pairKey(a, b);
      if (!pairs.has(key)) pairs.set(key, compare(a, b, draftOf));
    }
  }
  return { bucket, group, outlines: outlines.length === 0 ? NONE : outlines.slice(), pairs };
}

/** The earlier claim's id → the later's, of the revisions and corrections among these that tell which is the later. */
export function supersededIn({ outlines }: Home): ReadonlyMap<string, string> {
  const superseded = new Map<string, string>();
  for (const { kind, severity, claims } of outlines) {
    const replaces = kind === 'revision' || kind === 'correction';
    if (replaces && severity === 'info') superseded.set(claims[0]!, claims[1]!);
  }
  return superseded;
}
