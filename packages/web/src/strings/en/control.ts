import { type Counted, plural } from '../en-vocabulary.ts';

/** Words of lines of control and their map. */
export const control = {
  title: 'Control',
  loading: 'Drawing the lines…',
  csv: 'Lines as CSV',
  json: 'JSON',
  intro:
    'Who holds each place, according to whom. A line is what a source says; the strip is what all of them together say.',
  places: 'Places',
  place: 'Place',
  day: 'Day',
  dayBefore: 'A day earlier',
  dayAfter: 'A day later',
  detail: (file: string) => `Detail from ${file}.`,
  noDetail: 'The file of tiles could not be read: the map does without it.',
  map: 'Map on this day',
  mapNote: 'A disc is as large as the place may lie: a town is small, a province is wide. Borders: Natural Earth.',
  noMap: 'This browser cannot draw the map (no WebGL). The list beside it says the same.',
  unplaced: plural('place has no known position', 'places have no known position'),
  statuses: { agreed: 'agreed', open: 'one voice', disputed: 'disputed', nothing: 'nobody says' },
  statusHelp: {
    agreed: 'two origins or more say so, none says otherwise',
    open: 'one origin alone, or words that may differ',
    disputed: 'two sources cannot both be right',
    nothing: 'no source speaks of this day or one before it',
  },
  heldBy: (holder: string) => `held by ${holder}`,
  lastSaid: ((count, figure) =>
    count === 1 ? 'last said the day before' : `last said ${figure} days before`) as Counted,
  lines: (place: string) => `Lines of ${place}`,
  together: 'Together',
  says: {
    holds: 'holds',
    'does-not-hold': 'does not hold',
    contested: 'fought over',
    nothing: 'says nothing of who holds it',
  },
  beginsEarlier: 'A line with an open start begins earlier.',
  allDays: 'Show all days',
  lastDays: 'Show the last days, when most is said',
  part: (part: string) => `of a part: ${part}`,
  assumes: 'Taken for granted',
  moreStances: (count: string) => `Show more (${count} left)`,
  openEnded: 'no day',
  stances: plural('claim', 'claims'),
  sources: plural('source', 'sources'),
  empty: {
    title: 'Nobody says who holds a place',
    body: 'No report of this dossier speaks of control that could be read.',
  },
  legend: 'How to read the marks',
};
