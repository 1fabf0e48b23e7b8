import { BIT } from '../answer.ts';
import { oneText } from '../entry.ts';
import type { Allowed } from '../policy/figure.ts';
import type { SaidRange } from '../saying/terms.ts';
import { assumptionsOf, axesOf, type Containment } from '../scope/scope-inside.ts';
import { sideTaken } from '../standing.ts';
import type { Draft } from './finding.ts';
import { accountStep, figuresMeet, openBeside, openQuestions, type Pair, sureDifferences } from './pair.ts';

/** Whether the numbers that the words themselves give lie as close as "about" would allow. */
function close({ a, b, rangeA, rangeB, rules }: Pair): boolean {
  const [x, y] = [a.claim.value.best, b.claim.value.best];
  if (x !== null && y !== null) return Math.abs(x - y) <= rules.policy.tolerance.about * Math.max(x, y);
  const n = x ?? y;
  const other = x === null ? rangeA : rangeB;
  // "Millions" and "more than 10 million" are about as near as two figures with only a floor can be.
  return n !== null && n >= other.low && n <= Math.min(other.high ?? Number.POSITIVE_INFINITY, 5 * other.low);
}

/** Both sources take a side, and not the same. */
function opposed({ a, b, rules: { standings } }: Pair): boolean {
  if (standings === undefined) return false;
  const [x, y] = [sideTaken(a.origin, standings), sideTaken(b.origin, standings)];
  return x !== null && y !== null && x !== y;
}

function saidRange({ low, high }: Allowed): SaidRange {
  return { low, high };
}

/** The same scope, as far as anything is said, and figures that meet; it weighs more where those who say so are opposed. */
export function agreement(pair: Pair): Draft | null {
  const { a, b, ab, ba, rangeA, rangeB } = pair;
  if (!a.counts || !b.counts || ab.answer === 'no' || ba.answer === 'no') return null;
  if (!figuresMeet(rangeA, rangeB) || !close(pair) || oneText(a, b)) return null;
  const across = opposed(pair);
  return {
    kind: across ? 'opposed-agreement' : 'agreement',
    severity: 'info',
    claims: [a.claim.id, b.claim.id],
    differs: [],
    because: () => [
      accountStep(a),
      accountStep(b),
      { say: 'figures-meet', a: saidRange(rangeA), b: saidRange(rangeB) },
      ...(across ? [{ say: 'opposed-sides', a: a.origin.name, b: b.origin.name } as const] : []),
    ],
    assumes: () => [
      ...assumptionsOf(ab, ba),
      ...openQuestions(ab, ba).map((open) => ({ say: 'makes-no-difference', open }) as const),
      ...(across ? [{ say: 'standings-hold' } as const] : []),
    ],
  };
}

/** One may lie inside the other, and the figures allow it: both can be true, and why. */
export function compatible(pair: Pair): Draft | null {
  const { a, b, ab, ba, rangeA, rangeB } = pair;
  if (!a.counts || !b.counts) return null;
  // A cause or a perpetrator that only one names leaves both possible; what else is open says nothing worth a finding.
  const fits = (containment: Containment) =>
    containment.answer !== 'no' && !openBeside(BIT.cause | BIT.perpetrator, containment.open);
  if ((!fits(ab) && !fits(ba)) || oneText(a, b)) return null;
  const [inner, outer, containment] = fits(ab) ? [a, b, ab] : [b, a, ba];
  const sure = containment.answer === 'yes';
  const differs = sureDifferences(pair);
  const told = () =>
    axesOf(containment)
      .filter(({ axis }) => differs.includes(axis))
      .map(({ because }) => because());
  const outerRange = outer === a ? rangeA : rangeB;
  return {
    kind: 'compatible',
    severity: 'info',
    claims: [inner.claim.id, outer.claim.id],
    differs,
    because: () => [
      accountStep(inner),
      accountStep(outer),
      { say: sure ? 'lies-inside' : 'may-lie-inside', because: told() },
      { say: outerRange.high === null ? 'second-without-limit' : 'second-allows-it' },
    ],
    assumes: () => [
      ...assumptionsOf(containment),
      ...openQuestions(containment).map((open) => ({ say: 'makes-no-difference', open }) as const),
    ],
  };
}
