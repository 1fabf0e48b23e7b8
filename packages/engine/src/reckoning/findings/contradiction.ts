import { BIT } from '../answer.ts';
import { type Entry, oneText } from '../entry.ts';
import { assumptionsOf, axesOf, type Containment } from '../scope/scope-inside.ts';
import type { Draft } from './finding.ts';
import { accountStep, gapBetween, ofOneSize, openBeside, type Pair } from './pair.ts';

/** Whether `inner`'s least exceeds `outer`'s most. */
export function exceeds(inner: Entry, outer: Entry): boolean {
  return inner.allowed !== null && outer.allowed !== null && inner.allowed.low > (outer.allowed.high ?? Infinity);
}

function contradictionOf(inner: Entry, outer: Entry, containment: Containment): Draft {
  const alone = oneText(inner, outer);
  // The axes that say something of their own; "neither names a cause" explains nothing to a reader.
  const told = () =>
    axesOf(containment).filter(({ axis }) => axis !== 'cause' && axis !== 'perpetrator' && axis !== 'extent');
  return {
    kind: 'contradiction',
    severity: alone ? 'warning' : 'error',
    claims: [inner.claim.id, outer.claim.id],
    differs: [],
    because: () => [
      accountStep(inner),
      accountStep(outer),
      { say: 'lies-inside', because: told().map(({ because }) => because()) },
      { say: 'second-no-smaller' },
      { say: 'gap', ...gapBetween(inner, outer) },
      ...(alone ? [{ say: 'one-report-or-text' } as const] : []),
    ],
    assumes: () => assumptionsOf(containment),
  };
}

/** "37 others": further ones, beside those whom the text told of before. */
const FURTHER = /\bothers$/i;

function furtherOnes({ claim }: Entry): boolean {
  return claim.population.text !== undefined && FURTHER.test(claim.population.text);
}

/** One claim surely inside another, and larger than it: both cannot be true. */
export function contradiction({ a, b, ab, ba }: Pair): Draft | null {
  if (!a.counts || !b.counts) return null;
  const inner = ab.answer === 'yes' && exceeds(a, b) ? a : ba.answer === 'yes' && exceeds(b, a) ? b : null;
  if (inner === null || (oneText(a, b) && (furtherOnes(a) || furtherOnes(b)))) return null;
  return inner === a ? contradictionOf(a, b, ab) : contradictionOf(b, a, ba);
}

/** Whether a place is a town or smaller (UCDP `where_prec` 1 to 3): a province has many events on a day. */
function atOneSpot({ scope }: Entry): boolean {
  return scope.place.parts.every(
    ({ id, precision }) => id === undefined || (precision !== undefined && precision <= 3),
  );
}

/** What may stay open in a possible contradiction; people, places or times that may differ make it none. */
const MAY_BE_OPEN = BIT.extent | BIT.cause | BIT.perpetrator;

/**
 * The same where nothing surely differs but something is left open: it would be a contradiction if that held. One report
 * that gives two figures tells two things apart, so both must be of different reports.
 */
export function possibleContradiction(pair: Pair): Draft | null {
  const { a, b, ab, ba } = pair;
  if (!a.counts || !b.counts) return null;
  const [inner, outer, containment] =
    ab.answer === 'unknown' && exceeds(a, b) ? [a, b, ab] : ba.answer === 'unknown' && exceeds(b, a) ? [b, a, ba] : [];
  if (inner === undefined || openBeside(MAY_BE_OPEN, containment!.open)) return null;
  if ((ab.open & BIT.extent) !== 0 && !(atOneSpot(a) && atOneSpot(b))) return null;
  if (!ofOneSize(pair) || oneText(a, b)) return null;
  return {
    kind: 'possible-contradiction',
    severity: 'warning',
    claims: [inner.claim.id, outer!.claim.id],
    differs: [],
    because: () => [
      accountStep(inner),
      accountStep(outer!),
      { say: 'would-clash', ...gapBetween(inner, outer!) },
      {
        say: 'nothing-decides',
        because: axesOf(containment!)
          .filter(({ answer }) => answer === 'unknown')
          .map(({ because }) => because()),
      },
    ],
    assumes: () => assumptionsOf(containment!),
  };
}
