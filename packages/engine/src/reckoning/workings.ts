import { claimIndex } from './claim-index.ts';
import type { Entry } from './entry.ts';
import { strongestContradictions } from './far-contradictions.ts';
import { type Draft, type Finding, type FindingKind, finish } from './finding.ts';
import { draftOf } from './findings.ts';
import { pairsWorthComparing } from './pairs.ts';
import { placeTree } from './place-tree.ts';
import type { Rules } from './scope.ts';
import type { Search } from './strongest.ts';
import { type Bucket, bucketsOf } from './subjects.ts';
import { sumCeiling } from './sum-ceiling.ts';
import { sumDraft } from './sum-exceeds-total.ts';
import type { WindowGroup } from './window-groups.ts';

/** A finding as it is kept: what it is and of which claims. Its words are made when they are asked for. */
export interface Outline {
  readonly kind: FindingKind;
  readonly severity: Draft['severity'];
  /** Claim ids, in the order of the finding. */
  readonly claims: readonly string[];
  /** Makes the finding again, with its words. */
  readonly of: readonly [Entry, Entry] | Entry;
}

/** Claims set side by side, before anything is worded. */
export interface Workings {
  readonly buckets: readonly Bucket[];
  readonly groups: readonly { readonly bucket: Bucket; readonly group: WindowGroup }[];
  readonly outlines: readonly Outline[];
  /** Revised claims: the earlier claim's id → the later's. */
  readonly superseded: ReadonlyMap<string, string>;
  readonly search: Search;
}

export function outlineOf({ kind, severity, claims }: Draft, of: Outline['of']): Outline {
  return { kind, severity, claims, of };
}

/** The finding with its words. */
export function worded({ of }: Outline, search: Search): Finding {
  const { rules } = search;
  const draft = isPair(of) ? draftOf(of[0], of[1], rules) : sumDraft(of, search);
  if (draft === null) throw new Error('an outline belongs to another reckoning');
  return finish(draft, rules.policy);
}

function isPair(of: Outline['of']): of is readonly [Entry, Entry] {
  return Array.isArray(of);
}

/** `shown` are compared; all `entries` bound. `joined`: pairs of one event, as a person says, compared wherever they stand. */
export function workingsOf(
  entries: readonly Entry[],
  shown: readonly Entry[],
  rules: Rules,
  joined: readonly (readonly [string, string])[] = [],
): Workings {
  const { policy, places } = rules;
  const outlines: Outline[] = [];
  const superseded = new Map<string, string>();
  /** The same by identity, which is asked for every claim that a search meets. */
  const revised = new Set<Entry>();
  const buckets = bucketsOf(shown, places);
  const groups = buckets.flatMap((bucket) => bucket.groups.map((group) => ({ bucket, group })));
  /** The number of the group in which a claim was compared with all others; large groups are compared in part. */
  const whole = new Map<Entry, number>();
  const partly = new Set<string>();
  for (const [number, { group }] of groups.entries()) {
    const { members } = group;
    const some = members.length > policy.pairs;
    if (!some && members.length > 1) for (const entry of members) whole.set(entry, number);
    for (const [a, b] of pairsWorthComparing(members, policy.pairs)) {
      const draft = draftOf(a, b, rules);
      if (draft === null) continue;
      if (some) {
        if (partly.has(pairKey(a, b))) continue;
        partly.add(pairKey(a, b));
      }
      outlines.push(outlineOf(draft, [a, b]));
      if (draft.kind === 'revision') {
        superseded.set(draft.claims[0]!, draft.claims[1]!);
        revised.add(a.claim.id === draft.claims[0] ? a : b);
      }
    }
  }
  for (const [a, b] of joinedPairs(shown, joined)) {
    const key = pairKey(a, b);
    const home = whole.get(a);
    if ((home !== undefined && whole.get(b) === home) || partly.has(key)) continue;
    partly.add(key);
    const draft = draftOf(a, b, rules);
    if (draft !== null) outlines.push(outlineOf(draft, [a, b]));
  }
  const tree = placeTree(entries, places);
  const search: Search = {
    index: claimIndex(entries, places, policy, tree),
    ceiling: sumCeiling(entries, tree),
    rules,
    usable: revised.size === 0 ? () => true : (entry) => !revised.has(entry),
  };
  for (const entry of shown) {
    for (const { other, draft } of strongestContradictions(entry, search)) {
      const home = whole.get(entry);
      if (home !== undefined && whole.get(other) === home) continue;
      const key = pairKey(entry, other);
      if (partly.has(key)) continue;
      partly.add(key);
      outlines.push(outlineOf(draft, [entry, other]));
    }
    const exceeding = search.usable(entry) ? sumDraft(entry, search) : null;
    if (exceeding !== null) outlines.push(outlineOf(exceeding, entry));
  }
  return { buckets, groups, outlines, superseded, search };
}

function joinedPairs(entries: readonly Entry[], joined: readonly (readonly [string, string])[]) {
  if (joined.length === 0) return [];
  const wanted = new Set(joined.flat());
  const known = new Map(entries.filter(({ claim }) => wanted.has(claim.id)).map((entry) => [entry.claim.id, entry]));
  return joined.flatMap(([x, y]): (readonly [Entry, Entry])[] => {
    const [a, b] = [known.get(x), known.get(y)];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
}

function pairKey(a: Entry, b: Entry): string {
  return a.claim.id < b.claim.id ? `${a.claim.id} ${b.claim.id}` : `${b.claim.id} ${a.claim.id}`;
}
