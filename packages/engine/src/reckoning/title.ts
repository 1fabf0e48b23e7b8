import { civilDay, isoDay } from './day.ts';
import { endWords, monthWords } from './day-words.ts';
import type { Entry } from './entry.ts';
import { measureWords } from './measure.ts';
import { populationWords } from './population.ts';
import { windowWords } from './window.ts';
import type { WindowGroup } from './window-groups.ts';

function whom(members: readonly Entry[]): string {
  const words = new Set(
    members.map(({ scope }) => (scope.unit === 'families' ? 'families' : populationWords(scope.population))),
  );
  return words.size === 1 ? [...words][0]! : 'people';
}

const SEASONS = ['winter', 'spring', 'summer', 'autumn'] as const;

/** "spring 2019" where the days lie in one season of the northern hemisphere but not in one month. */
function startWords(days: readonly number[]): string {
  const first = Math.min(...days);
  const last = Math.max(...days);
  if (isoDay(first).slice(0, 7) === isoDay(last).slice(0, 7)) return monthWords(first);
  const seasonOf = (day: number) => {
    const { year, month } = civilDay(day);
    return { season: SEASONS[Math.floor((month % 12) / 3)]!, year: month === 12 ? year + 1 : year };
  };
  const [a, b] = [seasonOf(first), seasonOf(last)];
  return a.season === b.season && a.year === b.year ? `${a.season} ${civilDay(first).year}` : monthWords(first);
}

function time({ leader, members }: WindowGroup): string {
  const windows = members.map(({ scope }) => scope.window).filter((window) => window !== null);
  const first = windows[0];
  if (first === undefined) {
    return leader.published === null ? 'undated' : `undated, reported ${monthWords(leader.published)}`;
  }
  if (leader.scope.extent === 'stock') {
    return windows.length === 1 ? `at ${endWords(first.end)}` : 'at different dates';
  }
  const words = new Set(windows.map(windowWords));
  if (leader.scope.extent === 'event' || words.size === 1) return windowWords(leader.scope.window);
  const starts = windows.filter(({ start }) => start.precision !== 'open').map(({ start }) => start.earliest);
  return starts.length === 0 ? windowWords(leader.scope.window) : `since ${startWords(starts)}`;
}

/** "people killed · Idlib · since April 2019" */
export function subjectTitle(group: WindowGroup, place: string): string {
  return `${whom(group.members)} ${measureWords(group.leader.scope.measure)} · ${place} · ${time(group)}`;
}
