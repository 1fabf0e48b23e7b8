import type { Measure, PopulationGroup } from '../../model/claim.ts';

/** Numbers at a date are never set beside what happened over days. */
export type Flow = 'stock' | 'flow';

/** What is counted of whom. */
interface Kind {
  readonly flow: Flow;
  readonly measure: Measure;
  readonly group: PopulationGroup;
}

/** Few; each is known by its place in here, so that a claim's kind is a number. */
const KINDS: Kind[] = [];
const numbers = new Map<Flow, Map<Measure, Map<PopulationGroup, number>>>();

export function kindNumber(flow: Flow, measure: Measure, group: PopulationGroup): number {
  let rows = numbers.get(flow);
  if (rows === undefined) {
    rows = new Map();
    numbers.set(flow, rows);
  }
  let row = rows.get(measure);
  if (row === undefined) {
    row = new Map();
    rows.set(measure, row);
  }
  let number = row.get(group);
  if (number === undefined) {
    number = KINDS.push({ flow, measure, group }) - 1;
    row.set(group, number);
  }
  return number;
}

/**
 * What a function gives for a scope's kind, kept for each of the few there are: asked for every claim, and wording a key
 * each time would cost more than the answer.
 */
export function perKind<T>(make: (kind: Kind) => T): (scope: { readonly kind: number }) => T {
  const kept: (T | undefined)[] = [];
  return ({ kind }) => {
    while (kept.length <= kind) kept.push(undefined);
    let made = kept[kind];
    if (made === undefined) {
      made = make(KINDS[kind]!);
      kept[kind] = made;
    }
    return made;
  };
}
