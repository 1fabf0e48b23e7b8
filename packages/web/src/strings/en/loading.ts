import { plural } from '../en-vocabulary.ts';

const read = plural('report', 'reports');

/** What is on its way, and what the server is at when it takes longer. */
export const loading = {
  page: 'Fetching the page…',
  reports: 'Fetching the reports…',
  report: 'Fetching the report…',
  figures: 'Setting the accounts side by side…',
  gathering: (reports: number, words: string) => `Reading the dossier: ${read(reports, words)} so far.`,
  reckoning: (reports: number, words: string, seconds: string) =>
    `Reckoning over ${read(reports, words)} for ${seconds} s. What comes of it is kept until the dossier changes.`,
};
