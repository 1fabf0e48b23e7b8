import { BEYOND } from './edtf.ts';
import { byId, type Entry } from './entry.ts';
import { stableId } from './hash.ts';
import type { Places } from './place.ts';
import { placeRoot } from './place-root.ts';
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
  if (extent === 'stock') return oneGroup(entries);
  const timed = entries.filter(({ scope }) => scope.window !== null);
  const undated = entries.filter(({ scope }) => scope.window === null);
  return [...(extent === 'event' ? eventGroups(timed) : totalGroups(timed)), ...undatedGroups(undated, extent)];
}

/** By measure, people, place and time; every claim is in exactly one. Ordered by time, the undated last, then by the ids of their claims. */
export function groupBySubject(entries: readonly Entry[], places: Places): readonly Grouping[] {
  const buckets = new Map<string, { place: Grouping['place']; entries: Entry[] }>();
  for (const entry of entries) {
    const { scope } = entry;
    const place = placeRoot(entry, places);
    const key = [scope.extent, scope.measure, scope.unit, populationFamily(scope.population), place.key].join('|');
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, { place, entries: [entry] });
    else bucket.entries.push(entry);
  }
  const groupings: Grouping[] = [];
  for (const [key, { place, entries: bucket }] of buckets) {
    for (const group of groupsOf(bucket)) {
      const { window, extent } = group.leader.scope;
      const reported = extent === 'stock' ? '' : `reported ${group.leader.published ?? 'on no date'}`;
      const time = window === null || extent === 'stock' ? reported : `${window.start.earliest}:${window.end.latest}`;
      groupings.push({
        id: stableId('subject', [key, time]),
        title: subjectTitle(group, place.name),
        place,
        leader: group.leader,
        members: [...group.members].sort(byId),
      });
    }
  }
  return groupings.sort(
    (a, b) =>
      (a.leader.scope.window?.start.earliest ?? BEYOND) - (b.leader.scope.window?.start.earliest ?? BEYOND) ||
      byId(a.members[0]!, b.members[0]!),
  );
}
