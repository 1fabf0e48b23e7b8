import { RUN } from '../origin/runs.ts';
import { COMMON, FEWEST, SHARED } from '../origin/shared-text.ts';
import type { FixedPolicy } from '../policy/policy.ts';
import { OTHERS } from './blind-spots.ts';

/** What counts as one text, as a source and as a blind spot. */
export const sourcesPolicy: FixedPolicy = {
  name: 'sources',
  words: `A claim counts for the end of its chain; who has no name is another one for each publisher. Reports are one text where at least ${SHARED * 100} % of the shorter one's runs of ${RUN} words, and ${FEWEST} of those sampled, stand in the other; a run in more than ${COMMON} reports counts for nothing. A blind spot takes ${OTHERS} others who mention a thing.`,
};
