import { plural } from '../en-vocabulary.ts';

/** Words of the beginnings. */
export const beginnings = {
  title: 'Beginnings',
  loading: 'Setting the tellings side by side…',
  intro:
    'When an offensive, hostilities or a war began, as each source tells it. Tellings that may be of one beginning stand together.',
  csv: 'Beginnings as CSV',
  json: 'JSON',
  count: plural('beginning', 'beginnings'),
  /** `words` of the report, and the days that they can mean. */
  when: (words: string, days: string) => `\u2068“${words}”\u2069: \u2068${days}\u2069`,
  borrowed: 'names no place: its report’s is taken',
  statuses: { agreed: 'All can mean these days', disputed: 'They cannot all be true' },
  only: (place: string) => `Only beginnings in ${place}`,
  everywhere: 'Beginnings everywhere',
  more: (count: string) => `Show more (${count} left)`,
  empty: {
    title: 'No beginning can be shown',
    body: 'No report tells on which day something that goes on began, at a place that is known.',
  },
};
