import { type Counted, plural } from '../en-vocabulary.ts';

/** Words of the overview. */
export const overview = {
  title: 'Overview',
  csv: 'Reports over time as CSV',
  json: 'JSON',
  loading: 'Gathering what there is…',
  undated: plural('undated report', 'undated reports'),
  timeline: 'Reports over time',
  timelineRow: (name: string, reports: string, months: string) => `${name}: ${reports}. ${months}`,
  month: (month: string, reports: string) => `${month}: ${reports}`,
  morePublishers: ((_count, figure) => `and ${figure} more publishers`) as Counted,
  figures: 'Figures at a glance',
  figuresNote: 'What is reported, from the least to the most, with how many independent origins.',
  allFigures: (count: string) => `All ${count} subjects`,
  noFigures: 'No subject is told by more than one account.',
  disputed: 'Disputed',
  disputedNote: (count: string) => `${count} findings in which not everything can be true`,
  noDisputes: 'Nothing here contradicts anything else.',
  against: 'against',
  newest: 'New',
  failures: 'Failed on capture',
  noFailures: 'Everything that was given was read.',
  retry: 'Try again',
  retryAll: 'Try all again',
  retried: (added: string, failed: string) => `${added} added, ${failed} failed again`,
  sentAgain: 'It came through this page: drop it again to try once more.',
};
