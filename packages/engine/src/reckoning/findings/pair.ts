import { AXES, type Axis, BIT } from '../answer.ts';
import { type Entry, linkedInside } from '../entry.ts';
import { saidChain } from '../origin/origin.ts';
import type { Allowed } from '../policy/figure.ts';
import { distinct } from '../saying/english.ts';
import type { Clause, Gap, Step } from '../saying/phrase.ts';
import { type Rules, saidScope } from '../scope/scope.ts';
import { axesOf, type Containment, scopeInside } from '../scope/scope-inside.ts';

/** Two claims with figures, and how their scopes stand to each other in both directions. */
export interface Pair {
  readonly a: Entry;
  readonly b: Entry;
  readonly rangeA: Allowed;
  readonly rangeB: Allowed;
  /** `a` inside `b`. */
  readonly ab: Containment;
  readonly ba: Containment;
  readonly rules: Rules;
}

/** Null where one of the two has no figure that bounds anything, and where a person said that they are two events. */
export function pairOf(a: Entry, b: Entry, rules: Rules): Pair | null {
  if (a.allowed === null || b.allowed === null) return null;
  const word = rules.decided?.(a.claim.id, b.claim.id) ?? null;
  if (word === 'parted') return null;
  const joined = word === 'joined';
  return {
    a,
    b,
    rangeA: a.allowed,
    rangeB: b.allowed,
    ab: scopeInside(a.scope, b.scope, rules, joined || linkedInside(a, b)),
    ba: scopeInside(b.scope, a.scope, rules, joined || linkedInside(b, a)),
    rules,
  };
}

/** Whether some number satisfies both figures. */
export function figuresMeet(x: Allowed, y: Allowed): boolean {
  return x.low <= (y.high ?? Number.POSITIVE_INFINITY) && y.low <= (x.high ?? Number.POSITIVE_INFINITY);
}

/** Whether the two figures allow exactly the same numbers. */
export function sameFigure(x: Allowed, y: Allowed): boolean {
  return x.low === y.low && x.high === y.high;
}

/** Axes on which one scope surely reaches beyond the other, or both beyond each other. */
export function sureDifferences({ ab, ba }: Pair): readonly Axis[] {
  if ((ab.no | ba.no) === 0) return [];
  return AXES.filter((axis) => ((ab.no | ba.no) & BIT[axis]) !== 0);
}

/** Whether any axis but these, given as {@link BIT}s, is one on which it is not known whether one scope lies inside the other. */
export function openBeside(axes: number, open: number): boolean {
  return (open & ~axes) !== 0;
}

/** Figures further apart than this, as a ratio, are not taken for one number by anybody. */
const LIKENESS = 10;

export function ofOneSize({ rangeA, rangeB }: Pair): boolean {
  const x = Math.max(rangeA.low, rangeA.high ?? 0);
  const y = Math.max(rangeB.low, rangeB.high ?? 0);
  return Math.max(x, y) < LIKENESS * Math.min(x, y);
}

/** The reasons on axes that stay open where the scopes might be one, each once. */
export function openQuestions(...containments: readonly Containment[]): readonly Clause[] {
  return distinct(
    containments.flatMap((containment) =>
      axesOf(containment)
        .filter((a) => a.answer === 'unknown')
        .map((a) => a.because()),
    ),
  );
}

/** A claim as a step of an argument: its figure, its scope, who says so. */
export function accountStep({ claim, scope, report }: Entry): Step {
  return {
    say: 'account',
    figure: claim.value.text,
    scope: saidScope(scope),
    chain: saidChain(claim.attribution, report),
  };
}

export function gapBetween(inner: Entry, outer: Entry): Gap {
  const [low, high] = [inner.allowed!, outer.allowed!];
  return { least: low.low, leastHedge: low.hedge, most: high.high, mostHedge: high.hedge };
}
