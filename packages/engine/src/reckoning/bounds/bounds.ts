import { byId, type Entry } from '../entry.ts';
import { accountStep } from '../findings/pair.ts';
import { said } from '../saying/english.ts';
import { scopeWords } from '../saying/english-terms.ts';
import type { Assumption, Step } from '../saying/phrase.ts';
import { saidScope } from '../scope/scope.ts';
import { assumptionsOf, scopeInside } from '../scope/scope-inside.ts';
import { disjointSum } from './disjoint-sum.ts';
import { allInside, rulesOfSums } from './inside.ts';
import { type Search, strongestInside, tightestAround } from './strongest.ts';

/** A limit with what it follows from. */
export interface Proof {
  readonly value: number;
  /** Claim ids, no more than the limit needs. */
  readonly claims: readonly string[];
  /** English sentences. */
  readonly steps: readonly string[];
  readonly assumes: readonly string[];
  /** The same two apart from any language, for wordings in others. */
  readonly said: { readonly steps: readonly Step[]; readonly assumes: readonly Assumption[] };
}

interface Argument {
  readonly value: number;
  readonly claims: readonly string[];
  readonly steps: readonly Step[];
  readonly assumes: readonly Assumption[];
}

function proof({ value, claims, steps, assumes }: Argument): Proof {
  return { value, claims, steps: said(steps), assumes: said(assumes), said: { steps, assumes } };
}

/** What all accounts together allow for one scope: the reported spread. Where low exceeds high they cannot all be true. */
export interface Band {
  /** The scope in English. */
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
  const futile = search.ceiling !== undefined && search.ceiling.of(scope, least) <= least;
  const held = futile ? [] : allInside(scope, search, rules).held;
  const sum = disjointSum(own === null || held.includes(own) ? held : [...held, own].sort(byId), rules);
  const proven = (entry: Entry) => scopeInside(entry.scope, scope, rules);
  if (sum.parts.length < 2 || sum.total <= least) {
    return proof({
      value: least,
      claims: [single.claim.id],
      steps: [
        accountStep(single),
        single.scope === scope
          ? { say: 'very-scope', limit: 'least', value: least }
          : { say: 'inside-scope', scope: saidScope(scope), value: least },
      ],
      assumes: assumptionsOf(scopeInside(single.scope, scope, search.rules)),
    });
  }
  return proof({
    value: sum.total,
    claims: sum.parts.map(({ claim }) => claim.id),
    steps: [
      ...sum.parts.map(accountStep),
      {
        say: 'sum-inside',
        apart: sum.how,
        scope: saidScope(scope),
        terms: sum.parts.map(({ allowed }) => allowed!.low),
        sum: sum.total,
      },
    ],
    assumes: assumptionsOf(...sum.parts.map(proven)),
  });
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
  return proof({
    value,
    claims: [entry.claim.id],
    steps: [
      accountStep(entry),
      entry.scope === scope
        ? { say: 'very-scope', limit: 'most', value }
        : { say: 'holds-scope', scope: saidScope(scope), value },
    ],
    assumes: assumptionsOf(containment),
  });
}

/**
 * The least and the most that the claims allow for the scope of one of them. Low: the largest low of a claim surely inside, or the best
 * sum of lows of surely disjoint claims inside. High: the least high of a running total that surely holds the scope; an
 * event's toll bounds from below only.
 */
export function bandOf(of: Entry, search: Search): Band {
  return { scope: scopeWords(saidScope(of.scope)), low: lower(of, search), high: upper(of, search) };
}
