import { plural } from '../en-vocabulary.ts';

/** Words of the search. */
export const search = {
  title: 'Search',
  loading: 'Searching…',
  label: 'Words',
  hint: 'Words that must all stand there; "words in quotation marks" together.',
  filters: 'Narrow to',
  kind: 'Kind',
  publisher: 'Publisher',
  anyKind: 'every kind',
  anyPublisher: 'every publisher',
  anyMeasure: 'every measure',
  csv: 'Claims found as CSV',
  json: 'JSON',
  claims: plural('claim found', 'claims found'),
  reports: plural('report found', 'reports found'),
  more: (count: string) => `and ${count} more reports`,
  results: 'Claims found',
  save: 'Save this search',
  saved: 'Saved searches',
  remove: (name: string) => `Remove “${name}”`,
  everything: 'everything',
  empty: { title: 'Nothing was found', body: 'No claim and no report holds all of these words.' },
};
