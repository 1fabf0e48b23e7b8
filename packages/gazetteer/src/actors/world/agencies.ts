import type { ActorFact } from '../shape.ts';

type Row = readonly [id: string, name: string, names?: string, country?: string];

/** Newsrooms that pass on what others say, in every conflict. */
const rows: readonly Row[] = [
  ['reuters', 'Reuters', 'Thomson Reuters | Reuters news agency'],
  ['afp', 'AFP', 'Agence France-Presse | Agence France Presse | AFP news agency'],
  ['ap', 'Associated Press', 'AP'],
  ['dpa', 'dpa', 'Deutsche Presse-Agentur | DPA'],
  ['efe', 'EFE', 'EFE news agency'],
  ['ansa', 'ANSA'],
  ['upi', 'UPI', 'United Press International'],
  ['xinhua', 'Xinhua', 'Xinhua News Agency', 'CN'],
  ['interfax', 'Interfax', 'Interfax news agency', 'RU'],
  ['kyodo', 'Kyodo', 'Kyodo News', 'JP'],
  ['ukrinform', 'Ukrinform', '', 'UA'],
  ['bbc', 'BBC', 'BBC News | BBC Arabic | BBC Monitoring'],
  ['cnn', 'CNN'],
  ['al-jazeera', 'Al Jazeera', 'Aljazeera | al-Jazeera English | Al Jazeera TV'],
  ['al-arabiya', 'Al Arabiya', 'al-Arabiya TV | Al Arabiya News'],
  ['new-york-times', 'New York Times', 'NYT | NY Times'],
  ['washington-post', 'Washington Post'],
  ['wall-street-journal', 'Wall Street Journal', 'WSJ'],
  ['guardian', 'The Guardian', 'Guardian newspaper'],
  ['middle-east-eye', 'Middle East Eye'],
  ['rudaw', 'Rudaw', 'Rudaw Media Network', 'IQ'],
  ['kurdistan-24', 'Kurdistan 24', 'Kurdistan24', 'IQ'],
  ['national-news-agency', 'National News Agency of Lebanon', 'Lebanese National News Agency', 'LB'],
  ['wafa', 'WAFA', 'Wafa news agency'],
];

export const agencies: readonly ActorFact[] = rows.map(([id, name, names, country]) => ({
  id: `actor:${id}`,
  name,
  type: null,
  ...(names === undefined ? {} : { names }),
  ...(country === undefined ? {} : { country }),
}));
