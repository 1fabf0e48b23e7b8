import type { Modality } from '../../model/claim.ts';
import { type BestRule, type Policy, policies } from './policy.ts';
import { vagueWords } from './vague.ts';

/** A policy of somebody's own, or everything that is wrong with it, each fault with the field and what may stand there. */
export type PolicyRead =
  | { readonly policy: Policy; readonly faults?: never }
  | { readonly faults: readonly string[]; readonly policy?: never };

const MODALITIES: Readonly<Record<Modality, true>> = {
  ...{ asserted: true, alleged: true, possible: true, expected: true, denied: true, 'called-for': true },
  hypothetical: true,
};
const BEST: Readonly<Record<BestRule, true>> = {
  none: true,
  lowest: true,
  'median-of-origins': true,
  graded: true,
};

/** One field that failed; `may` says what it may be. */
type Check = { readonly may: string; readonly holds: (value: unknown) => boolean };

const number = (low: number, high: number): Check => ({
  may: `a number from ${low} to ${high}`,
  holds: (value) => typeof value === 'number' && value >= low && value <= high,
});
const whole = (low: number, high: number): Check => ({
  may: `a whole number from ${low} to ${high}`,
  holds: (value) => Number.isInteger(value) && (value as number) >= low && (value as number) <= high,
});
const truth: Check = { may: 'true or false', holds: (value) => typeof value === 'boolean' };
const oneOf = (names: readonly string[]): Check => ({
  may: `one of ${names.join(', ')}`,
  holds: (value) => names.includes(value as string),
});

/** What a policy's parts may be. A share of 1 would let "about 500" be nothing or anything. */
const PARTS: { readonly [part: string]: { readonly [field: string]: Check } } = {
  tolerance: { about: number(0, 0.9), nearly: number(0, 0.9), exact: number(0, 0.9) },
  least: Object.fromEntries(vagueWords.map((word) => [word, whole(1, 1_000_000_000)])),
  window: { days: whole(0, 366), share: number(0, 1), most: whole(0, 366) },
  approximate: { day: whole(0, 366), month: whole(0, 366), year: whole(0, 3660) },
  assume: { placeOfReport: truth, protectedAreCivilians: truth, peopleAlike: truth, sameNameSamePlace: truth },
};

const FIELDS: { readonly [field: string]: Check } = {
  name: {
    may: `a name of its own in small letters, digits and hyphens, and none of ${Object.keys(policies).join(', ')}`,
    holds: (value) => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value) && !(value in policies),
  },
  words: {
    may: 'a sentence',
    holds: (value) => typeof value === 'string' && value.trim() !== '' && value.length <= 500,
  },
  from: oneOf(Object.keys(policies)),
  counts: {
    may: `a list of at least one of ${Object.keys(MODALITIES).join(', ')}`,
    holds: (value) =>
      Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string' && each in MODALITIES),
  },
  best: oneOf(Object.keys(BEST)),
  pairs: whole(2, 1000),
};

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function faultsOf(given: Readonly<Record<string, unknown>>): readonly string[] {
  const faults: string[] = [];
  const check = (path: string, value: unknown, { may, holds }: Check): void => {
    if (!holds(value)) faults.push(`${path} is ${JSON.stringify(value)}; it must be ${may}`);
  };
  for (const field of ['name', 'words'])
    if (!(field in given)) faults.push(`${field} is missing: ${FIELDS[field]!.may}`);
  for (const [field, value] of Object.entries(given)) {
    const part = Object.hasOwn(PARTS, field) ? PARTS[field] : undefined;
    if (part === undefined) {
      if (Object.hasOwn(FIELDS, field)) check(field, value, FIELDS[field]!);
      else
        faults.push(
          `${field} is no part of a policy; the parts are ${[...Object.keys(FIELDS), ...Object.keys(PARTS)].join(', ')}`,
        );
    } else if (!isRecord(value)) {
      faults.push(`${field} must hold ${Object.keys(part).join(', ')}`);
    } else {
      for (const [name, inner] of Object.entries(value)) {
        if (Object.hasOwn(part, name)) check(`${field}.${name}`, inner, part[name]!);
        else faults.push(`${field}.${name} is not known; ${field} holds ${Object.keys(part).join(', ')}`);
      }
    }
  }
  return faults;
}

/**
 * Reads a policy of a user's own: `name` and `words`, what it starts `from` (default `spread`), and whatever it changes.
 * @example policyFrom({ name: 'wide', words: 'Round figures may be far off.', tolerance: { about: 0.25 } })
 */
export function policyFrom(value: unknown): PolicyRead {
  if (!isRecord(value)) return { faults: ['a policy is an object: {"name": …, "words": …, …}'] };
  const faults = faultsOf(value);
  if (faults.length > 0) return { faults };
  const base = policies[(value.from ?? 'spread') as keyof typeof policies];
  const given = value as Partial<Policy>;
  return {
    policy: {
      name: given.name!,
      words: given.words!,
      tolerance: { ...base.tolerance, ...given.tolerance },
      least: { ...base.least, ...given.least },
      window: { ...base.window, ...given.window },
      approximate: { ...base.approximate, ...given.approximate },
      counts: given.counts ?? base.counts,
      assume: { ...base.assume, ...given.assume },
      best: given.best ?? base.best,
      pairs: given.pairs ?? base.pairs,
    },
  };
}
