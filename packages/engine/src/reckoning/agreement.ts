import { oneText } from './entry.ts';
import { allowedWords } from './figure.ts';
import type { Draft } from './finding.ts';
import { accountSentence, figuresMeet, openBeside, openQuestions, type Pair, sureDifferences } from './pair.ts';
import { assumptionsOf, type Containment } from './scope-inside.ts';
import { sideTaken } from './standing.ts';

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

/** The same scope, as far as anything is said, and figures that meet; it weighs more where those who say so are opposed. */
export function agreement(pair: Pair): Draft | null {
  const { a, b, ab, ba, rangeA, rangeB } = pair;
  if (!a.counts || !b.counts || oneText(a, b) || ab.answer === 'no' || ba.answer === 'no') return null;
  if (!figuresMeet(rangeA, rangeB) || !close(pair)) return null;
  const across = opposed(pair);
  return {
    kind: across ? 'opposed-agreement' : 'agreement',
    severity: 'info',
    claims: [a.claim.id, b.claim.id],
    differs: [],
    because: () => [
      accountSentence(a),
      accountSentence(b),
      `Both speak of the same, and the figures meet: ${allowedWords(rangeA)} and ${allowedWords(rangeB)}.`,
      ...(across ? [`${a.origin.name} and ${b.origin.name} stand on opposed sides.`] : []),
    ],
    assumes: () => [
      ...assumptionsOf(ab, ba),
      ...openQuestions(ab, ba).map((question) => `it makes no difference that ${question}`),
      ...(across ? ['both stand where the table of standings has them'] : []),
    ],
  };
}

/** One may lie inside the other, and the figures allow it: both can be true, and why. */
export function compatible(pair: Pair): Draft | null {
  const { a, b, ab, ba, rangeA, rangeB } = pair;
  if (!a.counts || !b.counts || oneText(a, b)) return null;
  // A cause or a perpetrator that only one names leaves both possible; what else is open says nothing worth a finding.
  const fits = (containment: Containment) =>
    containment.answer !== 'no' && !openBeside(['cause', 'perpetrator'], containment.open);
  if (!fits(ab) && !fits(ba)) return null;
  const [inner, outer, containment] = fits(ab) ? [a, b, ab] : [b, a, ba];
  const sure = containment.answer === 'yes';
  const differs = sureDifferences(pair);
  const told = (): string => {
    const axes = containment.axes().filter(({ axis }) => differs.includes(axis));
    return axes.length === 0 ? '' : `: ${axes.map(({ because }) => because()).join('; ')}`;
  };
  const outerRange = outer === a ? rangeA : rangeB;
  return {
    kind: 'compatible',
    severity: 'info',
    claims: [inner.claim.id, outer.claim.id],
    differs,
    because: () => [
      accountSentence(inner),
      accountSentence(outer),
      `The first ${sure ? 'lies' : 'may lie'} inside the second${told()}.`,
      outerRange.high === null
        ? 'The second states no upper limit, so it can hold the first: both can be true.'
        : 'The second allows as much as the first says, or more: both can be true.',
    ],
    assumes: () => [
      ...assumptionsOf(containment),
      ...openQuestions(containment).map((question) => `it makes no difference that ${question}`),
    ],
  };
}
