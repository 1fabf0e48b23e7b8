import { type Filter, type Measure, type Policy, policies } from '@variorum/engine';
import { Refusal } from '../refusal.ts';
import type { FiguresQuery } from '../views/figures.ts';

const FIELDS = ['measure', 'population', 'place', 'from', 'to'] as const;
/** A place's name or an EDTF interval is far shorter. */
const LONGEST = 200;
/** EDTF as the reckoning reads it; its own reader tells what lies within these letters and is none. */
const EDTF = /^[-0-9X~?%./]{4,40}$/;

export interface UnderstoodQuery {
  readonly query: FiguresQuery;
  readonly filter: Filter;
  readonly policy: Policy;
  readonly population: string | undefined;
}

function policyOf(name: string): Policy {
  const policy = Object.values(policies).find((each) => each.name === name);
  if (policy !== undefined) return policy;
  throw new Refusal(400, 'no-such-policy', `policy must be one of ${Object.keys(policies).join(', ')}.`);
}

/** Understands what figures are asked for. Empty fields count as absent. Throws a refusal that names the field. */
export function figuresQuery(given: (name: string) => string | undefined): UnderstoodQuery {
  const stated: Partial<Record<(typeof FIELDS)[number], string>> = {};
  for (const name of FIELDS) {
    const value = given(name)?.trim();
    if (value === undefined || value === '') continue;
    if (value.length > LONGEST) throw new Refusal(400, 'bad-query', `${name} is longer than ${LONGEST} characters.`);
    if ((name === 'from' || name === 'to') && !EDTF.test(value)) {
      throw new Refusal(400, 'bad-date', `${name} must be a date as EDTF has it: 2019, 2019-04 or 2019-04-30.`);
    }
    stated[name] = value;
  }
  const policy = policyOf(given('policy')?.trim() || 'spread');
  const { population, measure, ...where } = stated;
  // A measure that does not exist finds nothing, which is a true answer.
  const filter: Filter = measure === undefined ? where : { ...where, measure: measure as Measure };
  return { query: { ...stated, policy: policy.name }, filter, policy, population };
}
