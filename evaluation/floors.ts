import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from 'variorum/scoring';
import type { SetName } from './sets.ts';

/** `toll.f1`, `toll.whole`, `toll.window`, `anchors`… each 0…1. */
export type Measures = Readonly<Record<string, number>>;

export type Floors = Readonly<Partial<Record<SetName, Measures>>>;

/** Every score of a tally under one name; what a floor can be set on. */
export function measuresOf({ anchors, kinds }: Tally): Measures {
  const measures: Record<string, number> = {};
  if (anchors.of > 0) measures.anchors = anchors.right / anchors.of;
  for (const { kind, finding, whole, fields } of kinds) {
    for (const name of ['precision', 'recall', 'f1'] as const) {
      if (finding[name] !== null) measures[`${kind}.${name}`] = finding[name];
    }
    if (whole?.f1 != null) measures[`${kind}.whole-f1`] = whole.f1;
    if (whole && finding.found > 0) measures[`${kind}.whole`] = whole.found / finding.found;
    for (const [field, { right, of }] of Object.entries(fields)) measures[`${kind}.${field}`] = right / of;
  }
  return measures;
}

/** The floors as committed beside this file. */
export function readFloors(): Floors {
  return JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Floors;
}

/** A sentence for every floor that is not reached; one that names a score that was not measured is not reached. */
export function belowFloors(set: SetName, tally: Tally, floors: Floors): readonly string[] {
  const measures = measuresOf(tally);
  return Object.entries(floors[set] ?? {}).flatMap(([name, floor]) => {
    const measured = measures[name];
    if (measured === undefined) return [`${set} ${name}: nothing was measured, its floor is ${floor}`];
    return measured + 1e-9 < floor ? [`${set} ${name}: ${measured.toFixed(3)} is below its floor ${floor}`] : [];
  });
}
