import type { ClaimIndex } from './claim-index.ts';
import { disjointSum } from './disjoint-sum.ts';
import type { Entry } from './entry.ts';
import { numberWords } from './figure.ts';
import { accountSentence } from './pair.ts';
import { assumptionsOf, type Containment, type Rules, type Scope, scopeInside, scopeWords } from './scope.ts';

/** A limit with what it follows from. */
export interface Proof {
  readonly value: number;
  /** Claim ids, no more than the limit needs. */
  readonly claims: readonly string[];
  readonly steps: readonly string[];
  readonly assumes: readonly string[];
}

/** What all accounts together allow for one scope: the reported spread. Where low exceeds high they cannot all be true. */
export interface Band {
  /** The scope in words. */
  readonly scope: string;
  readonly low: Proof | null;
  readonly high: Proof | null;
}

interface Held {
  readonly entry: Entry;
  readonly containment: Containment;
}

function surelyInside(scope: Scope, index: ClaimIndex, rules: Rules, skip: ReadonlySet<string>): readonly Held[] {
  return index
    .inside(scope)
    .filter(({ claim }) => !skip.has(claim.id))
    .map((entry) => ({ entry, containment: scopeInside(entry.scope, scope, rules) }))
    .filter(({ containment }) => containment.answer === 'yes');
}

function lower(scope: Scope, index: ClaimIndex, rules: Rules, skip: ReadonlySet<string>): Proof | null {
  const held = surelyInside(scope, index, rules, skip);
  const first = held[0];
  if (first === undefined) return null;
  const single = held.reduce((best, next) => (next.entry.allowed!.low > best.entry.allowed!.low ? next : best), first);
  const sum = disjointSum(
    held.map(({ entry }) => entry),
    rules,
  );
  const least = single.entry.allowed!.low;
  if (sum.parts.length < 2 || sum.total <= least) {
    return {
      value: least,
      claims: [single.entry.claim.id],
      steps: [
        accountSentence(single.entry),
        single.entry.scope === scope
          ? `It speaks of this very scope: at least ${numberWords(least)}.`
          : `It lies inside ${scopeWords(scope)}: at least ${numberWords(least)}.`,
      ],
      assumes: assumptionsOf(single.containment),
    };
  }
  const used = held.filter(({ entry }) => sum.parts.includes(entry));
  return {
    value: sum.total,
    claims: sum.parts.map(({ claim }) => claim.id),
    steps: [
      ...sum.parts.map(accountSentence),
      `They count ${sum.how.join(', ')} inside ${scopeWords(scope)}: at least ${sum.parts.map(({ allowed }) => numberWords(allowed!.low)).join(' + ')} = ${numberWords(sum.total)}.`,
    ],
    assumes: assumptionsOf(...used.map(({ containment }) => containment)),
  };
}

function upper(scope: Scope, index: ClaimIndex, rules: Rules, skip: ReadonlySet<string>): Proof | null {
  for (const entry of index.around(scope)) {
    if (skip.has(entry.claim.id)) continue;
    const containment = scopeInside(scope, entry.scope, rules);
    if (containment.answer !== 'yes') continue;
    const value = entry.allowed!.high!;
    return {
      value,
      claims: [entry.claim.id],
      steps: [
        accountSentence(entry),
        entry.scope === scope
          ? `It speaks of this very scope: at most ${numberWords(value)}.`
          : `It holds ${scopeWords(scope)}: at most ${numberWords(value)}.`,
      ],
      assumes: assumptionsOf(containment),
    };
  }
  return null;
}

/**
 * The least and the most that the claims allow for a scope. Low: the largest low of a claim surely inside, or the best
 * sum of lows of surely disjoint claims inside. High: the least high of a running total that surely holds the scope; an
 * event's toll bounds from below only. Claims in `skip` (revised ones) bound nothing.
 */
export function bandOf(
  scope: Scope,
  { index, rules, skip }: { readonly index: ClaimIndex; readonly rules: Rules; readonly skip: ReadonlySet<string> },
): Band {
  return {
    scope: scopeWords(scope),
    low: lower(scope, index, rules, skip),
    high: upper(scope, index, rules, skip),
  };
}
