import type { Reading } from '@variorum/engine';
import type { ControlPlace } from '../views/control.ts';

/**
 * The days to look at: from the first of which anything is said to the last that the dossier tells of at all, so that what
 * was said last is also seen growing old. `null` where nothing is dated.
 */
export function spanOf(
  places: readonly ControlPlace[],
  readings: readonly Reading[],
): { readonly from: string; readonly to: string } | null {
  let [first, last]: [string | null, string | null] = [null, null];
  for (const { from, to } of places) {
    if (from !== null && (first === null || from < first)) first = from;
    if (to !== null && (last === null || to > last)) last = to;
  }
  if (first === null || last === null) return null;
  for (const { report } of readings) {
    const day = /^\d{4}-\d\d-\d\d/.exec(report.published ?? '')?.[0];
    if (day !== undefined && day > last) last = day;
  }
  return { from: first, to: last };
}
