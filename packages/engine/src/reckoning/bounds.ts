import { disjointSum } from './disjoint-sum.ts';
import type { Entry } from './entry.ts';
import { numberWords } from './figure.ts';
import { accountSentence } from './pair.ts';
import { type Scope, scopeWords } from './scope.ts';
import { assumptionsOf, scopeInside } from './scope-inside.ts';
import { allInside, type Search, tightestAround } from './strongest.ts';

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

function lower(scope: Scope, search: Search): Proof | null {
  const held = allInside(scope, search);
  const first = held[0];
  if (first === undefined) return null;
  const single = held.reduce((best, next) => (next.allowed!.low > best.allowed!.low ? next : best), first);
  const sum = disjointSum(held, search.rules);
  const least = single.allowed!.low;
  const proven = (entry: Entry) => scopeInside(entry.scope, scope, search.rules);
  if (sum.parts.length < 2 || sum.total <= least) {
    return {
      value: least,
      claims: [single.claim.id],
      steps: [
        accountSentence(single),
        single.scope === scope
          ? `It speaks of this very scope: at least ${numberWords(least)}.`
          : `It lies inside ${scopeWords(scope)}: at least ${numberWords(least)}.`,
      ],
      assumes: assumptionsOf(proven(single)),
    };
  }
  return {
    value: sum.total,
    claims: sum.parts.map(({ claim }) => claim.id),
    steps: [
      ...sum.parts.map(accountSentence),
      `They count ${sum.how.join(', ')} inside ${scopeWords(scope)}: at least ${sum.parts.map(({ allowed }) => numberWords(allowed!.low)).join(' + ')} = ${numberWords(sum.total)}.`,
    ],
    assumes: assumptionsOf(...sum.parts.map(proven)),
  };
}

function upper(scope: Scope, search: Search): Proof | null {
  const held = tightestAround(scope, Number.POSITIVE_INFINITY, search);
  if (held === null) return null;
  const { entry, containment } = held;
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

/**
 * The least and the most that the claims allow for a scope. Low: the largest low of a claim surely inside, or the best
 * sum of lows of surely disjoint claims inside. High: the least high of a running total that surely holds the scope; an
 * event's toll bounds from below only.
 */
export function bandOf(scope: Scope, search: Search): Band {
  return { scope: scopeWords(scope), low: lower(scope, search), high: upper(scope, search) };
}
