import { BEYOND } from './edtf.ts';
import { byId, type Entry } from './entry.ts';
import { stableId } from './hash.ts';
import type { Places } from './place.ts';
import { type PlaceRoot, rootsOf } from './place-root.ts';
import { populationFamily } from './population.ts';
import { subjectTitle } from './title.ts';
import { eventGroups, oneGroup, totalGroups, undatedGroups, type WindowGroup } from './window-groups.ts';

/** Claims that belong side by side, before they are reckoned. */
export interface Grouping {
  readonly id: string;
  readonly title: string;
  readonly place: { readonly key: string; readonly name: string };
  readonly leader: Entry;
  /** In the order of ids. */
  readonly members: readonly Entry[];
}

function groupsOf(entries: readonly Entry[]): readonly WindowGroup[] {
  const extent = entries[0]!.scope.extent;
  if (extent === 'stock') return oneGroup([...entries].sort(byId));
  const timed = entries.filter(({ scope }) => scope.window !== null);
  const undated = entries.filter(({ scope }) => scope.window === null);
  return [...(extent === 'event' ? eventGroups(timed) : totalGroups(timed)), ...undatedGroups(undated, extent)];
}

/** Claims of one measure of one people at one place, in groups by time. */
export interface Bucket {
  readonly key: string;
  readonly place: Grouping['place'];
  readonly entries: Entry[];
  readonly groups: readonly WindowGroup[];
}

/** By measure, people, place and time; every claim is in exactly one group, its members in the order of ids. */
export function bucketsOf(entries: readonly Entry[], places: Places): readonly Bucket[] {
  const buckets = new Map<string, { key: string; place: PlaceRoot; entries: Entry[] }>();
  const rootOf = rootsOf(places);
  for (const entry of entries) {
    const { scope } = entry;
    const place = rootOf(entry);
    const key = `${scope.extent}|${scope.measure}|${scope.unit}|${populationFamily(scope.population)}|${place.key}`;
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, { key, place, entries: [entry] });
    else bucket.entries.push(entry);
  }
  return [...buckets.values()].map((bucket) => {
    const groups = groupsOf(bucket.entries);
    for (const { members } of groups) members.sort(byId);
    return { ...bucket, groups };
  });
}

/** A group with its id and title. Ordered by time, the undated last, then by the ids of their claims. */
export function groupingsOf(buckets: readonly Bucket[]): readonly Grouping[] {
  const groupings = buckets.flatMap(({ key, place, groups }) =>
    groups.map((group): Grouping => {
      const { window, extent } = group.leader.scope;
      const reported = extent === 'stock' ? '' : `reported ${group.leader.published ?? 'on no date'}`;
      const time = window === null || extent === 'stock' ? reported : `${window.start.earliest}:${window.end.latest}`;
      const { leader, members } = group;
      return { id: stableId('subject', [key, time]), title: subjectTitle(group, place.name), place, leader, members };
    }),
  );
  return groupings.sort(
    (a, b) =>
      (a.leader.scope.window?.start.earliest ?? BEYOND) - (b.leader.scope.window?.start.earliest ?? BEYOND) ||
      byId(a.members[0]!, b.members[0]!),
  );
}
