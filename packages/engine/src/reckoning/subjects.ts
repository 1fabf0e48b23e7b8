import type { Unit } from '../model/bound.ts';
import type { Measure } from '../model/claim.ts';
import { byId, type Entry } from './entry.ts';
import { stableId } from './hash.ts';
import type { SaidTitle } from './saying/terms.ts';
import { BEYOND } from './scope/edtf.ts';
import type { Places } from './scope/place.ts';
import { type PlaceRoot, rootsOf } from './scope/place-root.ts';
import { type Counted, populationFamily } from './scope/population.ts';
import type { Extent, Scope } from './scope/scope.ts';
import { eventGroups, oneGroup, totalGroups, undatedGroups, type WindowGroup } from './scope/window-groups.ts';
import { subjectTitle } from './title.ts';

/** Claims that belong side by side, before they are reckoned. */
export interface Grouping {
  readonly id: string;
  readonly title: SaidTitle;
  readonly place: { readonly key: string; readonly name: string };
  readonly leader: Entry;
  /** In the order of ids. */
  readonly members: readonly Entry[];
}

/** Claims of one measure of one people at one place, in groups by time; every claim is in exactly one, its members in the order of ids. */
export function groupsOf(entries: readonly Entry[]): readonly WindowGroup[] {
  const first = entries[0];
  if (first === undefined) return [];
  return groupsByTime(entries, first.scope.extent).map(({ leader, members }) => {
    // A copy: an array that grew by pushing keeps room for many more, and most groups are small.
    const own = members.slice();
    return { leader, members: own.length > 1 ? own.sort(byId) : own };
  });
}

function groupsByTime(entries: readonly Entry[], extent: Extent): readonly WindowGroup[] {
  if (extent === 'stock') return oneGroup([...entries].sort(byId));
  const timed = entries.filter(({ scope }) => scope.window !== null);
  const groups = extent === 'event' ? eventGroups(timed) : totalGroups(timed);
  if (timed.length === entries.length) return groups;
  return [
    ...groups,
    ...undatedGroups(
      entries.filter(({ scope }) => scope.window === null),
      extent,
    ),
  ];
}

/** Claims of one measure of one people at one place. */
export interface Bucket {
  readonly key: string;
  readonly place: Grouping['place'];
  readonly entries: Entry[];
}

/** Puts claims into buckets, making those that are not there yet. */
export interface Buckets {
  readonly all: readonly Bucket[];
  put(entry: Entry): Bucket;
}

/** What a claim counts, of whom and over what: one name for all that are set side by side at one place. */
function sortsOf(): (scope: Scope) => string {
  // Sorts are few; the name of each is made once for each population, not for each claim.
  const kept = new Map<
    Counted,
    { readonly extent: Extent; readonly measure: Measure; readonly unit: Unit; readonly name: string }[]
  >();
  return ({ extent, measure, unit, population }) => {
    let own = kept.get(population);
    if (own === undefined) {
      own = [];
      kept.set(population, own);
    }
    for (const sort of own)
      if (sort.extent === extent && sort.measure === measure && sort.unit === unit) return sort.name;
    const name = `${extent}|${measure}|${unit}|${populationFamily(population)}`;
    own.push({ extent, measure, unit, name });
    return name;
  };
}

export function openBuckets(places: Places): Buckets {
  const all: Bucket[] = [];
  const roots = new Map<string, { place: PlaceRoot; byKind: Map<string, Bucket> }>();
  const rootOf = rootsOf(places);
  const kindOf = sortsOf();
  return {
    all,
    put(entry) {
      const place = rootOf(entry);
      let root = roots.get(place.key);
      if (root === undefined) {
        root = { place, byKind: new Map() };
        roots.set(place.key, root);
      }
      const kind = kindOf(entry.scope);
      let bucket = root.byKind.get(kind);
      if (bucket === undefined) {
        bucket = { key: `${kind}|${place.key}`, place: root.place, entries: [] };
        root.byKind.set(kind, bucket);
        all.push(bucket);
      }
      bucket.entries.push(entry);
      return bucket;
    },
  };
}

/** A group where it stands. */
interface Housed {
  readonly bucket: Bucket;
  readonly group: WindowGroup;
}

function groupingOf({ bucket: { key, place }, group }: Housed): Grouping {
  const { window, extent } = group.leader.scope;
  const reported = extent === 'stock' ? '' : `reported ${group.leader.published ?? 'on no date'}`;
  const time = window === null || extent === 'stock' ? reported : `${window.start.earliest}:${window.end.latest}`;
  const { leader, members } = group;
  return { id: stableId('subject', [key, time]), title: subjectTitle(group, place.name), place, leader, members };
}

/**
 * Groups with their ids and titles, made once for each that `kept` has. Ordered by time, the undated last, then by the ids of
 * their claims.
 */
export function groupingsOf<Group extends Housed>(
  groups: Iterable<Group>,
  kept: WeakMap<Group, Grouping>,
): readonly Grouping[] {
  const groupings = Array.from(groups, (group): Grouping => {
    const grouping = kept.get(group) ?? groupingOf(group);
    kept.set(group, grouping);
    return grouping;
  });
  return groupings.sort(
    (a, b) =>
      (a.leader.scope.window?.start.earliest ?? BEYOND) - (b.leader.scope.window?.start.earliest ?? BEYOND) ||
      byId(a.members[0]!, b.members[0]!),
  );
}
