import type { FixedPolicy } from '../policy/policy.ts';

/** What is taken for one incident. */
export const incidentsPolicy: FixedPolicy = {
  name: 'incidents',
  words:
    'Tellings of one sort of thing at one place are of one incident where their days meet and no other can be meant; what names no known place or no time is left out. Two accounts differ where they say it with another firmness, or name others as having done it; naming nobody is one of these.',
};
