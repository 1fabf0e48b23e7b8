import { type Policy, policies } from '../policy/policy.ts';

/** Nothing assumed and no tolerance: what it finds follows from the words alone. */
export const strict: Policy = {
  ...policies.spread,
  name: 'strict',
  window: { days: 0, share: 0, most: 0 },
  assume: { placeOfReport: false, protectedAreCivilians: false, peopleAlike: false, sameNameSamePlace: false },
};
