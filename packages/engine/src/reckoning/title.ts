import { civilDate, isoDay } from '../model/calendar.ts';
import type { Entry } from './entry.ts';
import { whoWords, windowWords } from './saying/english-terms.ts';
import type { SaidEnd, SaidTitle, SaidWho } from './saying/terms.ts';
import { saidCounted } from './scope/scope.ts';
import { saidEnd, saidWindow } from './scope/window.ts';
import type { WindowGroup } from './scope/window-groups.ts';

const PEOPLE: SaidWho = { group: 'people', noun: null, side: null };

function whom(members: readonly Entry[]): SaidWho {
  const all = new Map(members.map(({ scope }) => saidCounted(scope)).map((who) => [whoWords(who), who]));
  return all.size === 1 ? [...all.values()][0]! : PEOPLE;
}

function monthOf(day: number): SaidEnd {
  return { precision: 'month', day: isoDay(day), approximate: false };
}

/** A season where the days lie in one of the northern hemisphere but not in one month. */
function startOf(days: readonly number[]): SaidEnd {
  const first = Math.min(...days);
  const last = Math.max(...days);
  const month = monthOf(first);
  if (month.day!.slice(0, 7) === isoDay(last).slice(0, 7)) return month;
  const seasonOf = (day: number) => {
    const { year, month: of } = civilDate(day);
    return 4 * (of === 12 ? year + 1 : year) + Math.floor((of % 12) / 3);
  };
  return seasonOf(first) === seasonOf(last) ? { ...month, precision: 'season' } : month;
}

function time({ leader, members }: WindowGroup): SaidTitle['time'] {
  const windows = members.map(({ scope }) => scope.window).filter((window) => window !== null);
  const first = windows[0];
  if (first === undefined) {
    return { is: 'undated', reported: leader.published === null ? null : monthOf(leader.published) };
  }
  if (leader.scope.extent === 'stock') {
    return windows.length === 1 ? { is: 'at', day: saidEnd(first.end) } : { is: 'at-different-dates' };
  }
  const window = saidWindow(leader.scope.window);
  const words = new Set(windows.map((each) => windowWords(saidWindow(each))));
  if (leader.scope.extent === 'event' || words.size === 1) return { is: 'in', window };
  const starts = windows.filter(({ start }) => start.precision !== 'open').map(({ start }) => start.earliest);
  return starts.length === 0 ? { is: 'in', window } : { is: 'since', start: startOf(starts) };
}

/** What a group is about: whom, what, where, when. */
export function subjectTitle(group: WindowGroup, place: string): SaidTitle {
  return { who: whom(group.members), measure: group.leader.scope.measure, place, time: time(group) };
}
