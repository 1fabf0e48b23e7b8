import { byId, type Entry } from '../entry.ts';
import { besideEachOther, byLength, type WindowGroup } from './window-groups.ts';

/**
 * Claims of one measure of one people at one place, grouped by time, with one claim more or less. What a change does not touch
 * stays the very same group. Null where more than one group may be touched: then all have to be grouped anew.
 */
export type Regrouping = readonly WindowGroup[] | null;

function sizeOf(entry: Entry): number {
  return Math.floor(Math.log2(entry.scope.window!.length));
}

/** In which of the groups of running totals a claim lands: the order is that in which leaders are looked through for one. */
function totalHome(groups: readonly WindowGroup[], entry: Entry): WindowGroup | null {
  const window = entry.scope.window!;
  const size = sizeOf(entry);
  let best: { readonly group: WindowGroup; readonly size: number; readonly slot: number } | null = null;
  for (const group of groups) {
    const other = group.leader.scope.window;
    if (other === null || !besideEachOther(other, window) || byLength(group.leader, entry) > 0) continue;
    const its = sizeOf(group.leader);
    const slot = Math.floor(other.start.earliest / 2 ** its);
    const first = Math.floor((window.start.earliest - 2 * 2 ** its) / 2 ** its);
    if (its > size + 3 || slot < first) continue;
    const before =
      best === null ||
      its - best.size < 0 ||
      (its === best.size &&
        (slot < best.slot || (slot === best.slot && byLength(group.leader, best.group.leader) < 0)));
    if (before) best = { group, size: its, slot };
  }
  return best?.group ?? null;
}

function withTotal(groups: readonly WindowGroup[], entry: Entry): Regrouping {
  const home = totalHome(groups, entry);
  if (home !== null) return replaced(groups, home, grown(home, entry));
  // It leads, and may draw to it what comes after it.
  const window = entry.scope.window!;
  const draws = groups.some(({ members }) =>
    members.some(
      (other) =>
        other.scope.window !== null && byLength(entry, other) < 0 && besideEachOther(window, other.scope.window),
    ),
  );
  return draws ? null : [...groups, { leader: entry, members: [entry] }];
}

function dayOf({ scope: { window } }: Entry): number | null {
  return window !== null && window.length === 1 ? window.start.earliest : null;
}

/** Whether no event among these may lie on several days: then each day is a matter of its own. */
function ofSingleDays(groups: readonly WindowGroup[]): boolean {
  return groups.every(({ members }) => members.every((other) => other.scope.window === null || dayOf(other) !== null));
}

function withEvent(groups: readonly WindowGroup[], entry: Entry): Regrouping {
  const day = dayOf(entry);
  if (day === null) return null;
  const home = groups.find(({ leader }) => dayOf(leader) === day);
  if (home === undefined) return ofSingleDays(groups) ? [...groups, { leader: entry, members: [entry] }] : null;
  // The last by id leads, of those of the day itself.
  const leader = byId(home.leader, entry) < 0 ? entry : home.leader;
  return replaced(groups, home, { ...grown(home, entry), leader });
}

function grown({ leader, members }: WindowGroup, entry: Entry): WindowGroup {
  const at = members.findIndex((other) => byId(entry, other) < 0);
  return { leader, members: at < 0 ? [...members, entry] : members.toSpliced(at, 0, entry) };
}

function replaced(groups: readonly WindowGroup[], old: WindowGroup, by: WindowGroup | null): readonly WindowGroup[] {
  return groups.flatMap((group) => (group !== old ? [group] : by === null ? [] : [by]));
}

export function withMember(groups: readonly WindowGroup[], entry: Entry): Regrouping {
  const { extent, window } = entry.scope;
  if (window === null || extent === 'stock') return null;
  return extent === 'event' ? withEvent(groups, entry) : withTotal(groups, entry);
}

export function withoutMember(groups: readonly WindowGroup[], entry: Entry): Regrouping {
  const { extent, window } = entry.scope;
  if (window === null || extent === 'stock') return null;
  const home = groups.find(({ members }) => members.includes(entry));
  if (home === undefined) return null;
  const members = home.members.filter((other) => other !== entry);
  if (members.length === 0) {
    // A total that leads nobody drew nobody to it; an event may have kept a longer one from standing for itself.
    return extent === 'period' || ofSingleDays(groups) ? replaced(groups, home, null) : null;
  }
  if (home.leader !== entry) return replaced(groups, home, { leader: home.leader, members });
  if (extent !== 'event' || dayOf(entry) === null) return null;
  const ofTheDay = members.filter((other) => dayOf(other) === dayOf(entry));
  const leader = ofTheDay.at(-1);
  return leader === undefined ? null : replaced(groups, home, { leader, members });
}
