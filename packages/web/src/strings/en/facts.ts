import { plural } from '../en-vocabulary.ts';

/** Words of facts by source. */
export const facts = {
  title: 'Facts by source',
  loading: 'Setting the words side by side…',
  intro:
    'Rows are facts, columns are sources, cells are their words. The same letter in a row says the same; a hatched cell is silence.',
  csv: 'Table as CSV',
  json: 'JSON',
  choices: 'What to set side by side',
  fact: 'Fact',
  statuses: { contradicts: 'contradiction', differs: 'differ', agrees: 'agree', single: 'one source' },
  signs: { contradicts: '≠', differs: '~', agrees: '=', single: '·' },
  according: (chain: string) => `according to ${chain}`,
  silence: 'silent',
  variant: (letter: string) => `All marked ${letter} in this row say the same`,
  control: (place: string) => `who holds ${place}`,
  toll: (population: string, measure: string) => `${population} ${measure}`,
  rows: plural('fact', 'facts'),
  onlyShared: 'Only facts of two sources or more',
  more: (count: string) => `${count} more facts: choose a place or narrower days.`,
  beyond: (count: string) => `and ${count} more in the CSV`,
  sourceRows: (count: string) => `speaks of ${count}`,
  everyPublisher: 'publisher not named',
  empty: {
    title: 'No fact fits',
    body: 'Nobody speaks of this place in these days. Widen the days, or take another place.',
  },
  noneShared: 'No fact here is told by two sources.',
};
