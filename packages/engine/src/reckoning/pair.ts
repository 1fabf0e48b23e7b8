import { AXES, type Axis, BIT } from './answer.ts';
import { type Entry, linkedInside } from './entry.ts';
import type { Allowed } from './figure.ts';
import { numberWords } from './figure.ts';
import { chainWords } from './origin.ts';
import { type Rules, scopeWords } from './scope.ts';
import { type Containment, scopeInside } from './scope-inside.ts';

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
    ab: scopeInside(a.scope, b.scope, rules, { linked: joined || linkedInside(a, b) }),
    ba: scopeInside(b.scope, a.scope, rules, { linked: joined || linkedInside(b, a) }),
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

/** Whether any axis but these is one on which it is not known whether one scope lies inside the other. */
export function openBeside(axes: readonly Axis[], open: number): boolean {
  let allowed = 0;
  for (const axis of axes) allowed |= BIT[axis];
  return (open & ~allowed) !== 0;
}

/** Figures further apart than this, as a ratio, are not taken for one number by anybody. */
const LIKENESS = 10;

export function ofOneSize({ rangeA, rangeB }: Pair): boolean {
  const x = Math.max(rangeA.low, rangeA.high ?? 0);
  const y = Math.max(rangeB.low, rangeB.high ?? 0);
  return Math.max(x, y) < LIKENESS * Math.min(x, y);
}

/** The reasons on axes that stay open where the scopes might be one, each once. */
export function openQuestions(...containments: readonly Containment[]): readonly string[] {
  return [
    ...new Set(
      containments.flatMap(({ axes }) =>
        axes()
          .filter((a) => a.answer === 'unknown')
          .map((a) => a.because()),
      ),
    ),
  ];
}

/** "“949” — civilians killed, Idlib, … — according to official figures; …." */
export function accountSentence({ claim, scope, report }: Entry): string {
  return `“${claim.value.text}” — ${scopeWords(scope)} — ${chainWords(claim.attribution, report)}.`;
}

/** "The first says at least 949; the second allows at most 550 (“about 500” is read within 10 %)." */
export function gapSentence(inner: Entry, outer: Entry, names: readonly [string, string]): string {
  const [low, high] = [inner.allowed!, outer.allowed!];
  const hedge = (allowed: Allowed) => (allowed.hedge === null ? '' : ` (${allowed.hedge})`);
  return `${names[0]} says at least ${numberWords(low.low)}${hedge(low)}; ${names[1]} allows at most ${numberWords(high.high ?? Number.POSITIVE_INFINITY)}${hedge(high)}.`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
