import { plural } from '../en-vocabulary.ts';

/** Words of the incidents. */
export const incidents = {
  title: 'Incidents',
  loading: 'Setting the tellings side by side…',
  intro: 'What happened, as each source tells it. Tellings of one sort of thing at one place and time stand together.',
  csv: 'Incidents as CSV',
  json: 'JSON',
  count: plural('incident', 'incidents'),
  sources: plural('source', 'sources'),
  by: (names: string) => `by ${names}`,
  byNobody: 'names nobody as having done it',
  differ: {
    modality: 'They differ in how firmly they say it',
    perpetrator: 'They differ in whom they name as having done it',
  },
  only: (place: string) => `Only incidents of ${place}`,
  everywhere: 'Incidents everywhere',
  more: (count: string) => `Show more (${count} left)`,
  empty: {
    title: 'No incident can be shown',
    body: 'No report tells of one with a place that is known and a time.',
  },
};
