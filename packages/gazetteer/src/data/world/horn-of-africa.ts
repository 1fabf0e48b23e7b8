import type { CountryFacts } from '../shape.ts';
import { area, town, village } from '../short-forms.ts';

const ethiopia: CountryFacts = {
  country: 'ET',
  division: ['region', 'state', 'Regional State'],
  provinces: [
    { name: 'Addis Ababa', code: '44', local: 'አዲስ አበባ', holds: [{ ...town('Addis Ababa', 344979), prominence: 86 }] },
    { name: 'Afar', code: '45', local: 'አፋር', holds: [town('Semera', 6913519)] },
    {
      name: 'Amhara',
      code: '46',
      local: 'አማራ',
      holds: [
        town('Gondar', 336014, undefined, 'Gonder'),
        town('Bahir Dar', 342884),
        town('Dessie', 339219, undefined, 'Dese'),
        town('Lalibela', 332288),
        town('Kombolcha', 333373),
        town('Debre Tabor', 339686),
        town('Debre Birhan', 339734),
        town('Woldia', [11.83, 39.6], undefined, 'Weldiya', 'Weldia'),
        town('Kobo', [12.15, 39.64]),
        town('Mai Kadra', [14.07, 36.57], undefined, 'Mai-Kadra', 'Maikadra'),
      ],
    },
    {
      name: 'Benishangul-Gumuz',
      code: '47',
      also: ['Benishangul Gumuz', 'Benishangul'],
      holds: [town('Asosa', 343292, undefined, 'Assosa')],
    },
    { name: 'Dire Dawa', code: '48', holds: [town('Dire Dawa', 338832)] },
    { name: 'Gambela', code: '49', also: ['Gambella'], holds: [town('Gambela', 337405, undefined, 'Gambella')] },
    { name: 'Harari', code: '50', also: ['Harari People'], holds: [town('Harar', 335035)] },
    {
      name: 'Oromia',
      code: '51',
      local: 'ኦሮሚያ',
      also: ['Oromiya'],
      holds: [
        town('Nekemte', [9.09, 36.55], undefined, 'Nekemt'),
        area('Wollega', null, undefined, 'Wellega', 'Welega', 'West Wollega', 'East Wollega', 'Western Wollega'),
      ],
    },
    { name: 'Somali Region', code: '52', also: ['Ogaden'], holds: [town('Jijiga', 333795)] },
    {
      name: 'Tigray',
      code: '53',
      local: 'ትግራይ',
      also: ['Tigrai'],
      holds: [
        { ...town('Mekelle', 331180, undefined, 'Mekele', 'Mekele', "Mek'ele"), prominence: 78 },
        town('Axum', 344420, undefined, 'Aksum'),
        town('Mai Tsebri', null, undefined, 'May Tsebri'),
        village('Dedebit', null),
        town('Adigrat', 345149),
        town('Shire', 334227, undefined, 'Inda Selassie', 'Shire Inda Selassie'),
        town('Maychew', 331416, undefined, 'Maichew'),
        town('Adwa', [14.16, 38.89], undefined, 'Adua', 'Adowa'),
        town('Humera', [14.3, 36.61], undefined, 'Setit Humera'),
        town('Alamata', [12.41, 39.56]),
        town('Wukro', [13.79, 39.6]),
      ],
    },
    {
      name: 'SNNP',
      code: '54',
      also: ['Southern Nations', 'SNNPR'],
      holds: [town('Hawassa', 343137, undefined, 'Awassa')],
    },
  ],
};

const somalia: CountryFacts = {
  country: 'SO',
  division: ['region', 'province'],
  provinces: [
    { name: 'Bakool', code: '01', also: ['Bakol'], holds: [town('Xuddur', 49747, undefined, 'Hudur')] },
    {
      name: 'Banaadir',
      code: '02',
      also: ['Benadir', 'Banadir'],
      holds: [{ ...town('Mogadishu', 53654, undefined, 'Muqdisho'), prominence: 90 }],
    },
    {
      name: 'Bari',
      code: '03',
      alsoIn: ['variorum:so/puntland'],
      holds: [town('Bosaso', 64013, undefined, 'Bossaso')],
    },
    {
      name: 'Bay',
      code: '04',
      also: ['Bay region'],
      holds: [{ ...town('Baidoa', 64536, undefined, 'Baydhabo'), prominence: 70 }],
    },
    {
      name: 'Galguduud',
      code: '05',
      also: ['Galgudud', 'Galgaduud'],
      holds: [town('Dhusamareb', 60928, undefined, 'Dusamareb', 'Dhuusamareeb')],
    },
    {
      name: 'Gedo',
      code: '06',
      holds: [town('Bardhere', 65170, undefined, 'Bardera'), town('Luuq', 54715, undefined, 'Luq')],
    },
    {
      name: 'Hiiraan',
      code: '07',
      also: ['Hiran', 'Hiraan'],
      holds: [
        { ...town('Beledweyne', 64460, undefined, 'Beletweyne', 'Belet Weyne'), prominence: 68 },
        town('Bulo Burde', 63689, undefined, 'Buloburde', 'Bulobarde', 'Bulo Burte'),
      ],
    },
    { name: 'Middle Juba', code: '08', also: ['Jubbada Dhexe'] },
    {
      name: 'Lower Juba',
      code: '09',
      also: ['Jubbada Hoose'],
      holds: [{ ...town('Kismayo', 55671, undefined, 'Kismaayo'), prominence: 76 }],
    },
    { name: 'Mudug', code: '10', holds: [town('Galkayo', 59611, undefined, 'Galkacyo')] },
    { name: 'Sanaag', code: '12', also: ['Sanag'], holds: [town('Erigavo', 62691, undefined, 'Erigabo')] },
    {
      name: 'Middle Shabelle',
      code: '13',
      also: ['Middle Shabeelle', 'Shabeellaha Dhexe'],
      holds: [town('Jowhar', 56335)],
    },
    {
      name: 'Lower Shabelle',
      code: '14',
      also: ['Lower Shabeelle', 'Shabeellaha Hoose'],
      holds: [
        town('Marka', 54225, undefined, 'Merca'),
        town('Afgooye', 65785, undefined, 'Afgoye'),
        town('Qoryooley', 52867, undefined, 'Qoryoley'),
        town('Barawe', [1.11, 44.03], undefined, 'Baraawe', 'Brava'),
      ],
    },
    { name: 'Nugal', code: '18', also: ['Nugaal'], alsoIn: ['variorum:so/puntland'], holds: [town('Garowe', 58933)] },
    {
      name: 'Togdheer',
      code: '19',
      alsoIn: ['variorum:so/somaliland'],
      holds: [town('Burao', 63795, undefined, 'Burco')],
    },
    {
      name: 'Woqooyi Galbeed',
      code: '20',
      also: ['Maroodi Jeex'],
      alsoIn: ['variorum:so/somaliland'],
      holds: [{ ...town('Hargeisa', 57289), prominence: 78 }, town('Berbera', 64435)],
    },
    {
      name: 'Awdal',
      code: '21',
      alsoIn: ['variorum:so/somaliland'],
      holds: [town('Borama', [9.94, 43.18], undefined, 'Boorama')],
    },
    {
      name: 'Sool',
      code: '22',
      holds: [town('Las Anod', 400769, undefined, 'Laas Caanood', 'Laascaanood', 'Las Anood')],
    },
  ],
  places: [
    {
      ...area('Somaliland', null, undefined, 'Republic of Somaliland'),
      spans: [
        'variorum:so/togdheer',
        'variorum:so/woqooyi-galbeed',
        'variorum:so/awdal',
        'variorum:so/sanaag',
        'variorum:so/sool',
      ],
    },
    {
      ...area('Puntland', null),
      spans: ['variorum:so/bari', 'variorum:so/nugal', 'variorum:so/mudug', 'variorum:so/sanaag', 'variorum:so/sool'],
    },
    {
      ...area('Jubaland', null, undefined, 'Jubbaland'),
      spans: ['variorum:so/lower-juba', 'variorum:so/middle-juba', 'variorum:so/gedo'],
    },
  ],
};

export const hornOfAfrica: readonly CountryFacts[] = [ethiopia, somalia];
