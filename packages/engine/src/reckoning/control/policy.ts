import type { FixedPolicy } from '../policy/policy.ts';
import { NOT_YET_DAYS } from './stance.ts';

/** What lines of control take for granted where the words are silent. */
export const controlPolicy: FixedPolicy = {
  name: 'control',
  words: `Each source keeps its own words. What it says without a day it says of the day of its report; what was about to happen had not happened in the ${NOT_YET_DAYS} days before either; what was captured or left stays so until its report. Agreed takes two origins, and nobody against them.`,
};
