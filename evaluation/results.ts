import { openReader } from 'variorum/reader';
import { type Evaluated, evaluate, type Outcome } from 'variorum/scoring';
import { type GoldSet, goldSets, type SetName } from './sets.ts';

/** All that was measured of one set. */
export interface SetResult {
  readonly set: GoldSet;
  readonly evaluated: readonly Evaluated[];
}

/** Reads and scores the sets that are on this machine. */
export function runSets(root: string, shared: string, only: readonly SetName[]): readonly SetResult[] {
  const sets = goldSets(root, shared).filter(({ name }) => only.length === 0 || only.includes(name));
  if (sets.every(({ gold }) => gold.length === 0)) return sets.map((set) => ({ set, evaluated: [] }));
  const { read } = openReader();
  return sets.map((set) => ({ set, evaluated: set.gold.flatMap((path) => evaluate(path, read)) }));
}

/** Outcomes by set: offsets and verdicts only, no words; what is frozen and what two versions are compared by. */
export type Frozen = Readonly<Partial<Record<SetName, readonly Outcome[]>>>;

export function freeze(results: readonly SetResult[]): Frozen {
  return Object.fromEntries(
    results
      .filter(({ evaluated }) => evaluated.length > 0)
      .map(({ set, evaluated }) => [set.name, evaluated.flatMap(({ score }) => score.outcomes)]),
  );
}
