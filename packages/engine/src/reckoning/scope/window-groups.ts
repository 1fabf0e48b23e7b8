import { stepAfter } from '../bounds/steps.ts';
import { byId, type Entry } from '../entry.ts';
import type { Window } from './window.ts';

/** Claims put beside each other because their windows are of a kind; `leader` has the window that stands for them. */
export interface WindowGroup {
  readonly leader: Entry;
  readonly members: Entry[];
}

// Two running totals stand side by side when they share at least half of the shorter, which is at least a quarter of
// the longer: "since February" and "since April" do by August; a week and a year do not.
const SHARED = 0.5;
const RATIO = 0.25;

export function besideEachOther(a: Window, b: Window): boolean {
  const shared = Math.min(a.end.latest, b.end.latest) - Math.max(a.start.earliest, b.start.earliest) + 1;
  const shorter = Math.min(a.length, b.length);
  return shared >= SHARED * shorter && shorter >= RATIO * Math.max(a.length, b.length);
}

/** The longest first, of equals the one that begins first, then by id. */
export function byLength(a: Entry, b: Entry): number {
  const [x, y] = [a.scope.window!, b.scope.window!];
  return y.length - x.length || x.start.earliest - y.start.earliest || (a.claim.id < b.claim.id ? -1 : 1);
}

/** Sizes are below 32, whatever the days. */
function slotKey(size: number, slot: number): number {
  return slot * 32 + size;
}

/** Running totals: the longest window not yet placed leads, and takes those beside it. */
export function totalGroups(entries: readonly Entry[]): readonly WindowGroup[] {
  const groups: WindowGroup[] = [];
  // Leaders by length (in powers of two) and by start (in steps of that length), so that few are tried.
  const slots = new Map<number, WindowGroup[]>();
  for (const entry of [...entries].sort(byLength)) {
    const window = entry.scope.window!;
    const size = Math.floor(Math.log2(window.length));
    let home: WindowGroup | undefined;
    for (let s = size; s <= size + 3 && home === undefined; s += 1) {
      const step = 2 ** s;
      const [from, to] = [window.start.earliest - 2 * step, window.end.latest];
      for (let slot = Math.floor(from / step); slot <= Math.floor(to / step) && home === undefined; slot += 1) {
        home = slots.get(slotKey(s, slot))?.find(({ leader }) => besideEachOther(leader.scope.window!, window));
      }
    }
    if (home !== undefined) home.members.push(entry);
    else {
      const group = { leader: entry, members: [entry] };
      groups.push(group);
      const key = slotKey(size, Math.floor(window.start.earliest / 2 ** size));
      const list = slots.get(key);
      if (list === undefined) slots.set(key, [group]);
      else list.push(group);
    }
  }
  return groups;
}

/** Says which of some windows meets another, by its index, where exactly one of them does; else null. */
function meetings(windows: readonly Window[]): (window: Window) => number | null {
  const starts = Int32Array.from(windows, ({ start }) => start.earliest).sort();
  const byEnd = [...windows.keys()].sort((a, b) => windows[a]!.end.latest - windows[b]!.end.latest);
  const ends = Int32Array.from(byEnd, (i) => windows[i]!.end.latest);
  return ({ start, end }) => {
    // All but those that begin after it and those that end before it.
    const ended = stepAfter(ends, start.earliest - 1);
    if (stepAfter(starts, end.latest) - ended !== 1) return null;
    // It ends on one of the next days: the windows are few days long.
    let at = ended;
    while (windows[byEnd[at]!]!.start.earliest > end.latest) at += 1;
    return byEnd[at]!;
  };
}

// An event worded more widely than this ("in April") joins the one event it can be, or stands for itself.
const NARROW_DAYS = 7;

/** Events of a single day, by that day; the last by id leads. */
function groupsOfDays(entries: readonly Entry[]): Map<number, WindowGroup> {
  const days = new Map<number, { leader: Entry; readonly members: Entry[] }>();
  for (const entry of entries) {
    const { start, length } = entry.scope.window!;
    if (length > 1) continue;
    const group = days.get(start.earliest);
    if (group === undefined) {
      days.set(start.earliest, { leader: entry, members: [entry] });
      continue;
    }
    group.members.push(entry);
    if (byId(group.leader, entry) < 0) group.leader = entry;
  }
  return days;
}

/** Events of one place: those whose days meet stand side by side; a wide one joins where only one event fits. */
export function eventGroups(entries: readonly Entry[]): readonly WindowGroup[] {
  const byDay = groupsOfDays(entries);
  const groups = [...byDay.values()];
  const sorted = entries.filter(({ scope }) => scope.window!.length > 1).sort((a, b) => -byLength(a, b));
  let at = 0;
  for (; at < sorted.length; at += 1) {
    const entry = sorted[at]!;
    const { start, end, length } = entry.scope.window!;
    if (length > NARROW_DAYS) break;
    let home: WindowGroup | undefined;
    for (let day = start.earliest; day <= end.latest && home === undefined; day += 1) home = byDay.get(day);
    if (home === undefined) {
      home = { leader: entry, members: [] };
      groups.push(home);
      for (let day = start.earliest; day <= end.latest; day += 1) if (!byDay.has(day)) byDay.set(day, home);
    }
    home.members.push(entry);
  }
  if (at === sorted.length) return groups;
  const theOneMeeting = meetings(groups.map(({ leader }) => leader.scope.window!));
  const stretches = new Map<string, WindowGroup>();
  for (const entry of sorted.slice(at)) {
    const window = entry.scope.window!;
    const meeting = theOneMeeting(window);
    const key = `${window.start.earliest}:${window.end.latest}`;
    let home = meeting === null ? stretches.get(key) : groups[meeting];
    if (home === undefined) {
      home = { leader: entry, members: [] };
      stretches.set(key, home);
      groups.push(home);
    }
    home.members.push(entry);
  }
  return groups;
}

// Reports within this many days of the first may speak of one thing that they do not date.
const REPORTED_WITHIN: Readonly<Record<'event' | 'period', number>> = { event: 3, period: 31 };

/** What states no time stands beside what was reported in the same days; reports without a date stand together. */
export function undatedGroups(entries: readonly Entry[], extent: 'event' | 'period'): readonly WindowGroup[] {
  const groups: WindowGroup[] = [];
  const dated = entries.filter(({ published }) => published !== null);
  for (const entry of dated.sort((a, b) => a.published! - b.published! || byId(a, b))) {
    const last = groups.at(-1);
    if (last !== undefined && entry.published! - last.leader.published! <= REPORTED_WITHIN[extent]) {
      last.members.push(entry);
    } else groups.push({ leader: entry, members: [entry] });
  }
  return [...groups, ...oneGroup(entries.filter(({ published }) => published === null).sort(byId))];
}

/** All together, the first by id in front. */
export function oneGroup(entries: readonly Entry[]): readonly WindowGroup[] {
  const leader = entries[0];
  return leader === undefined ? [] : [{ leader, members: [...entries] }];
}
