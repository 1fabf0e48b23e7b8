import { plural } from '../en-vocabulary.ts';

/** Words of the sources. */
export const sources = {
  title: 'Sources',
  loading: 'Following who cites whom…',
  csv: 'Sources as CSV',
  namesCsv: 'Names as CSV',
  json: 'JSON',
  tabs: { citations: 'Who cites whom', names: 'Names for actors', blind: 'Blind spots' },
  table: {
    source: 'Source',
    reports: 'Reports',
    origin: 'Origin of',
    passesOn: 'Passes on',
    cites: 'Cites',
    citedBy: 'Cited by',
  },
  originHelp: 'claims that end with it',
  passesOnHelp: 'claims that it passes on',
  unnamed: 'not a name: may be anybody',
  circles: 'Circles',
  circlesNote: 'These cite each other round: what each says may stand on nothing but the others.',
  noCircles: 'Nobody cites in a circle.',
  shared: 'Shared texts',
  sharedNote: 'Reports that share most of their text count as one voice.',
  noShared: 'No two reports share most of their text.',
  namesIntro: 'How each source names each actor. The words a source chooses change no claim.',
  names: plural('name', 'names'),
  uses: plural('use', 'uses'),
  noNames: 'No actor was recognised by name.',
  blindIntro:
    'What a source never mentions, although it reports on the place and at least three others speak of it there.',
  blindRow: (topic: string, place: string) => `${topic} · ${place}`,
  mentionedBy: 'mentioned by',
  noBlind: 'No blind spot was found.',
};
