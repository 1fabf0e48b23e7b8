import type { ControlPlace } from '@variorum/server/views';
import { fold } from './fold.ts';

/** As many hues as stay apart for colour-blind eyes; further holders share the last, and are told by their names. */
const HUES = 7;

/** A number of a colour for each holder, most places first; the same in the map, the list and the lines. */
export function huesOf(places: readonly ControlPlace[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { joint } of places) {
    for (const holder of new Set(joint.map((stretch) => stretch.holder))) {
      if (holder !== null) counts.set(fold(holder), (counts.get(fold(holder)) ?? 0) + 1);
    }
  }
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return new Map(sorted.map(([holder], at) => [holder, Math.min(at, HUES)]));
}

export function hueOf(holder: string | null, hues: ReadonlyMap<string, number>): number | null {
  return holder === null ? null : (hues.get(fold(holder)) ?? HUES);
}
