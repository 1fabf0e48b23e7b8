import { disjointSum } from './disjoint-sum.ts';
import { byId, type Entry } from './entry.ts';
import { numberWords } from './figure.ts';
import { allInside, rulesOfSums } from './inside.ts';
import { accountSentence } from './pair.ts';
import { scopeWords } from './scope.ts';
import { assumptionsOf, scopeInside } from './scope-inside.ts';
import { type Search, strongestInside, tightestAround } from './strongest.ts';

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

/** A claim speaks of its own scope even where that is too vague to be looked up (no time, no place). */
function speaksOfItself({ counts, allowed }: Entry): boolean {
  return counts && allowed !== null;
}

/** The larger; of equals the first by id. */
function firstOf(a: Entry | null, b: Entry | null): Entry | null {
  if (a === null || b === null) return a ?? b;
  if (a.allowed!.low !== b.allowed!.low) return a.allowed!.low > b.allowed!.low ? a : b;
  return byId(a, b) <= 0 ? a : b;
}

function lower(of: Entry, search: Search): Proof | null {
  const { scope } = of;
  const own = speaksOfItself(of) && search.usable(of) && of.allowed!.low > 0 ? of : null;
  const largest = strongestInside(scope, 0, search)?.entry ?? null;
  const single = firstOf(largest, own);
  if (single === null) return null;
  const rules = rulesOfSums(search.rules);
  const least = single.allowed!.low;
  const futile = search.ceiling !== undefined && search.ceiling(scope, least) <= least;
  const held = futile ? [] : allInside(scope, search, rules).held;
  const sum = disjointSum(own === null || held.includes(own) ? held : [...held, own].sort(byId), rules);
  const proven = (entry: Entry) => scopeInside(entry.scope, scope, rules);
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
      assumes: assumptionsOf(scopeInside(single.scope, scope, search.rules)),
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

function upper(of: Entry, search: Search): Proof | null {
  const { scope } = of;
  const own = speaksOfItself(of) && search.usable(of) && scope.extent !== 'event' && of.allowed!.high !== null;
  const found = tightestAround(scope, Number.POSITIVE_INFINITY, search);
  const held =
    own && (found === null || of.allowed!.high! < found.entry.allowed!.high!)
      ? { entry: of, containment: scopeInside(scope, scope, search.rules) }
      : found;
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
 * The least and the most that the claims allow for the scope of one of them. Low: the largest low of a claim surely inside, or the best
 * sum of lows of surely disjoint claims inside. High: the least high of a running total that surely holds the scope; an
 * event's toll bounds from below only.
 */
export function bandOf(of: Entry, search: Search): Band {
  return { scope: scopeWords(of.scope), low: lower(of, search), high: upper(of, search) };
}
