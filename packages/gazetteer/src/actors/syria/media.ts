import { type ActorFact, aliases } from '../shape.ts';

const country = 'SY';

/** Media run by the Syrian state, by parties of the war or close to one. Their `side` is whose they are. */
export const alignedMedia: readonly ActorFact[] = [
  {
    id: 'actor:sana',
    name: 'SANA',
    type: null,
    country,
    side: 'government',
    names: 'Sana | Syrian Arab News Agency | SANA news agency | state news agency SANA | official news agency SANA',
  },
  {
    id: 'actor:sy-state-television',
    name: 'Syrian state television',
    type: null,
    country,
    side: 'government',
    names:
      'Syrian state TV | Syrian television | Syrian TV | Syrian state-run television | Syrian state media | Syrian official media | al-Ikhbariya | al-Ikhbariyah | Ikhbariya TV | Syria TV channel al-Ikhbariya',
    also: aliases(
      'state television | state TV | state media | official media | state-run television | state-run media',
      { country, to: '2024-12-08' },
    ),
  },
  { id: 'actor:al-watan', name: 'Al-Watan', type: null, country, side: 'government', names: 'al-Watan newspaper' },
  {
    id: 'actor:al-manar',
    name: 'Al-Manar',
    type: null,
    country: 'LB',
    side: 'government',
    names: 'al-Manar TV | Hezbollah media unit | Hezbollah military media | Hezbollah-run military media',
  },
  {
    id: 'actor:al-mayadeen',
    name: 'Al Mayadeen',
    type: null,
    country: 'LB',
    side: 'government',
    names: 'al-Mayadin | al-Mayadeen TV | al-Mayadeen TV channel | Mayadeen TV',
  },
  { id: 'actor:tass', name: 'TASS', type: null, country: 'RU', names: 'Tass | Itar-Tass | ITAR-TASS' },
  { id: 'actor:ria-novosti', name: 'RIA Novosti', type: null, country: 'RU', names: 'RIA | RIA news agency' },
  { id: 'actor:sputnik', name: 'Sputnik', type: null, country: 'RU', names: 'Sputnik news agency | Sputnik News' },
  { id: 'actor:rt', name: 'RT', type: null, country: 'RU', names: 'Russia Today | RT Arabic' },
  { id: 'actor:irna', name: 'IRNA', type: null, country: 'IR', names: 'Islamic Republic News Agency' },
  { id: 'actor:fars', name: 'Fars News Agency', type: null, country: 'IR', names: 'Fars | FNA | Fars News' },
  { id: 'actor:tasnim', name: 'Tasnim News Agency', type: null, country: 'IR', names: 'Tasnim' },
  { id: 'actor:press-tv', name: 'Press TV', type: null, country: 'IR', names: 'PressTV' },
  { id: 'actor:al-alam', name: 'Al-Alam', type: null, country: 'IR', names: 'al-Alam TV | al-Alam news network' },
  { id: 'actor:anadolu', name: 'Anadolu Agency', type: null, country: 'TR', names: 'Anadolu | Anadolu news agency' },
  { id: 'actor:trt', name: 'TRT', type: null, country: 'TR', names: 'TRT World' },
  { id: 'actor:orient', name: 'Orient News', type: null, side: 'opposition', names: 'Orient TV | Orient Net' },
  {
    id: 'actor:shaam',
    name: 'Shaam News Network',
    type: null,
    country,
    side: 'opposition',
    names: 'Shaam Network | SNN',
  },
  {
    id: 'actor:smart-news',
    name: 'SMART News Agency',
    type: null,
    country,
    side: 'opposition',
    names: 'Smart News Agency | SMART News',
  },
  { id: 'actor:ebaa', name: 'Ebaa', type: null, country, side: 'nusra-hts', names: 'Ebaa News Agency | Ibaa | Iba' },
  { id: 'actor:amaq', name: 'Amaq', type: null, side: 'islamic-state', names: "Amaq News Agency | A'maq | Aamaq" },
  { id: 'actor:anha', name: 'Hawar News Agency', type: null, country, side: 'sdf', names: 'ANHA | Hawar' },
];

/** Newsrooms of Syria that no party runs. */
export const syrianNewsrooms: readonly ActorFact[] = [
  { id: 'actor:enab-baladi', name: 'Enab Baladi', type: null, country },
  { id: 'actor:zaman-al-wasl', name: 'Zaman al-Wasl', type: null, country },
  { id: 'actor:syria-direct', name: 'Syria Direct', type: null, country },
  { id: 'actor:north-press', name: 'North Press Agency', type: null, country, names: 'North Press' },
];
