import { BIT } from '../answer.ts';
import { assumptionsOf } from '../scope/scope-inside.ts';
import type { Draft } from './finding.ts';
import { accountStep, figuresMeet, type Pair } from './pair.ts';

/** One source denies a figure that another asserts of what may be the same. */
export function denial({ a, b, ab, ba, rangeA, rangeB }: Pair): Draft | null {
  const denies = a.claim.modality === 'denied';
  if (denies === (b.claim.modality === 'denied')) return null;
  const [denying, asserting] = denies ? [a, b] : [b, a];
  if (!asserting.counts || !figuresMeet(rangeA, rangeB)) return null;
  const containment = [ab, ba].find((one) => one.answer !== 'no' && (one.open & BIT.window) === 0);
  if (containment === undefined) return null;
  return {
    kind: 'denial',
    severity: 'warning',
    claims: [denying.claim.id, asserting.claim.id],
    differs: [],
    because: () => [
      accountStep(denying),
      accountStep(asserting),
      { say: 'denies', denying: denying.origin.name, asserting: asserting.origin.name },
    ],
    assumes: () => assumptionsOf(containment),
  };
}
