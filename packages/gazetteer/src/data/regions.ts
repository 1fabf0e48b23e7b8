import type { PlaceFact } from './shape.ts';

/** Regions of several countries, with the countries that lie in them as a whole and those that they only touch. */
interface RegionFacts {
  readonly id: string;
  readonly name: string;
  readonly also?: readonly string[];
  readonly local?: readonly string[];
  readonly holds: string;
  readonly touches?: string;
  /** Ids of provinces, where a region is smaller than the countries that share it. */
  readonly parts?: readonly string[];
}

const REGIONS: readonly RegionFacts[] = [
  {
    id: 'middle-east',
    name: 'Middle East',
    also: ['Mideast', 'Near East', 'the Middle East region', 'Western Asia', 'West Asia'],
    local: ['الشرق الأوسط'],
    holds: 'SY IQ LB JO PS IL YE SA AE OM QA BH KW EG IR',
    touches: 'TR CY LY SD AF PK',
  },
  {
    id: 'levant',
    name: 'Levant',
    also: ['the Levant', 'Sham', 'Bilad al-Sham'],
    local: ['بلاد الشام'],
    holds: 'SY LB JO PS IL',
    touches: 'TR CY IQ EG',
  },
  {
    id: 'gulf',
    name: 'Persian Gulf',
    also: ['Arabian Gulf', 'Gulf', 'Gulf states', 'Gulf region', 'Gulf countries'],
    holds: 'SA AE OM QA BH KW',
    touches: 'IR IQ YE',
  },
  {
    id: 'arabian-peninsula',
    name: 'Arabian Peninsula',
    also: ['Arabian peninsula', 'Arabia'],
    holds: 'SA AE OM QA BH KW YE',
    touches: 'IQ JO',
  },
  {
    id: 'north-africa',
    name: 'North Africa',
    also: ['Northern Africa', 'Maghreb', 'the Maghreb'],
    holds: 'LY TN DZ MA EH',
    touches: 'EG MR SD',
  },
  {
    id: 'sahel',
    name: 'Sahel',
    also: ['the Sahel', 'Sahel region', 'central Sahel'],
    holds: 'BF',
    touches: 'ML NE TD MR SN NG SD CM DZ ER',
  },
  {
    id: 'liptako-gourma',
    name: 'Liptako-Gourma',
    also: ['Liptako Gourma', 'tri-border area'],
    holds: '',
    touches: 'ML NE BF',
  },
  {
    id: 'lake-chad',
    name: 'Lake Chad Basin',
    also: ['Lake Chad', 'Lake Chad region', 'Lake Chad basin'],
    holds: '',
    touches: 'NG NE TD CM',
  },
  {
    id: 'horn-of-africa',
    name: 'Horn of Africa',
    also: ['the Horn of Africa', 'Horn'],
    holds: 'SO ET ER DJ',
    touches: 'KE SD SS UG',
  },
  {
    id: 'great-lakes',
    name: 'Great Lakes region',
    also: ['African Great Lakes', 'Great Lakes region of Africa'],
    holds: 'RW BI UG',
    touches: 'CD TZ KE',
  },
  {
    id: 'west-africa',
    name: 'West Africa',
    also: ['Western Africa'],
    holds: 'BF BJ CI CV GH GM GN GW LR ML NE NG SL SN TG',
    touches: 'MR TD CM',
  },
  {
    id: 'east-africa',
    name: 'East Africa',
    also: ['Eastern Africa'],
    holds: 'KE UG TZ RW BI SO ET ER DJ',
    touches: 'SS SD CD MZ',
  },
  {
    id: 'central-africa',
    name: 'Central Africa',
    also: ['Middle Africa'],
    holds: 'CF CM TD CG CD GA GQ',
    touches: 'AO SS RW BI',
  },
  { id: 'southern-africa', name: 'Southern Africa', holds: 'ZA NA BW ZW LS SZ', touches: 'MZ ZM AO MW' },
  {
    id: 'sub-saharan-africa',
    name: 'Sub-Saharan Africa',
    also: ['Subsaharan Africa'],
    holds:
      'BF BJ CI CV GH GM GN GW LR NG SL SN TG KE UG TZ RW BI SO ET ER DJ CF CM CG CD GA GQ AO ZA NA BW ZW LS SZ MZ ZM MW SS MG',
    touches: 'ML NE TD MR SD',
  },
  {
    id: 'africa',
    name: 'Africa',
    local: ['أفريقيا'],
    holds:
      'DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG EH ZM ZW',
  },
  {
    id: 'balkans',
    name: 'Balkans',
    also: ['the Balkans', 'Western Balkans', 'Balkan region'],
    holds: 'BA RS ME MK AL XK',
    touches: 'HR SI BG GR RO TR',
  },
  // States of the past whose ground several countries share. Sources: ISO 3166-3 (YUCS, CSXX, SUHH, CSHH); the trust agreement of 1946.
  {
    id: 'yugoslavia',
    name: 'Yugoslavia',
    also: ['former Yugoslavia', 'the former Yugoslavia', 'Socialist Federal Republic of Yugoslavia', 'SFRY'],
    holds: 'BA HR ME MK RS SI XK',
  },
  {
    id: 'serbia-and-montenegro',
    name: 'Serbia and Montenegro',
    also: ['Serbia-Montenegro', 'Federal Republic of Yugoslavia'],
    holds: 'ME RS XK',
  },
  {
    id: 'soviet-union',
    name: 'Soviet Union',
    also: ['former Soviet Union', 'USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics'],
    holds: 'AM AZ BY EE GE KG KZ LT LV MD RU TJ TM UA UZ',
  },
  { id: 'czechoslovakia', name: 'Czechoslovakia', holds: 'CZ SK' },
  { id: 'ruanda-urundi', name: 'Ruanda-Urundi', holds: 'BI RW' },
  {
    id: 'indochina',
    name: 'Indochina',
    also: ['French Indochina', 'Indo-China', 'French Indo-China'],
    holds: 'KH LA VN',
  },
  { id: 'caucasus', name: 'Caucasus', also: ['the Caucasus', 'Transcaucasia'], holds: 'GE AM AZ', touches: 'RU TR IR' },
  { id: 'south-caucasus', name: 'South Caucasus', also: ['Southern Caucasus'], holds: 'GE AM AZ' },
  { id: 'central-asia', name: 'Central Asia', holds: 'KZ KG TJ TM UZ', touches: 'AF CN RU' },
  {
    id: 'south-asia',
    name: 'South Asia',
    also: ['Southern Asia', 'Indian subcontinent'],
    holds: 'IN PK BD NP BT LK MV',
    touches: 'AF IR MM',
  },
  {
    id: 'southeast-asia',
    name: 'Southeast Asia',
    also: ['South-East Asia', 'South East Asia'],
    holds: 'MM TH LA KH VN MY SG ID PH BN TL',
  },
  {
    id: 'east-asia',
    name: 'East Asia',
    also: ['Eastern Asia', 'Far East'],
    holds: 'CN JP KR KP MN TW',
    touches: 'RU VN',
  },
  { id: 'korea', name: 'Korea', also: ['Korean Peninsula', 'Korean peninsula'], holds: 'KP KR' },
  { id: 'eastern-europe', name: 'Eastern Europe', holds: 'UA BY MD', touches: 'RU PL RO BG HU SK CZ EE LV LT' },
  {
    id: 'europe',
    name: 'Europe',
    local: ['أوروبا', 'اوروبا'],
    holds:
      'AL AD AT BY BE BA BG HR CZ DK EE FI FR DE GR HU IS IE IT XK LV LI LT LU MT MD MC ME NL MK NO PL PT RO SM RS SK SI ES SE CH UA GB VA',
    touches: 'RU TR CY GE AM AZ KZ',
  },
  {
    id: 'latin-america',
    name: 'Latin America',
    also: ['Central and South America'],
    holds: 'MX GT HN SV NI CR PA CU DO HT CO VE EC PE BO BR PY UY AR CL',
  },
  { id: 'central-america', name: 'Central America', also: ['Northern Triangle'], holds: 'GT HN SV NI CR PA BZ' },
  { id: 'south-america', name: 'South America', holds: 'CO VE EC PE BO BR PY UY AR CL GY SR GF' },
  { id: 'andes', name: 'Andes', also: ['Andes mountains'], holds: '', touches: 'PE BO EC CO CL AR VE' },
  { id: 'kurdistan', name: 'Kurdistan', also: ['Greater Kurdistan'], holds: '', touches: 'TR SY IQ IR' },
  {
    id: 'kashmir',
    name: 'Kashmir',
    also: ['Kashmir region', 'disputed Kashmir', 'Kashmir Valley'],
    holds: '',
    parts: [
      'variorum:in/jammu-and-kashmir',
      'variorum:in/ladakh',
      'variorum:pk/azad-kashmir',
      'variorum:pk/gilgit-baltistan',
    ],
  },
  {
    id: 'euphrates',
    name: 'Euphrates',
    also: ['Euphrates River', 'the Euphrates', 'river Euphrates'],
    local: ['الفرات', 'نهر الفرات'],
    holds: '',
    touches: 'TR SY IQ',
  },
  {
    id: 'tigris',
    name: 'Tigris',
    also: ['Tigris River', 'the Tigris'],
    local: ['نهر دجلة'],
    holds: '',
    touches: 'TR SY IQ',
  },
];

const isos = (codes: string): readonly string[] => (codes === '' ? [] : codes.split(' ').map((code) => `iso:${code}`));

export const regions: readonly PlaceFact[] = REGIONS.map(
  ({ id, name, also, local, holds, touches = '', parts = [] }) => ({
    id,
    name,
    ...(also === undefined ? {} : { also }),
    ...(local === undefined ? {} : { local }),
    ...(holds + touches + parts === '' ? {} : { spans: [...isos(holds), ...isos(touches), ...parts] }),
  }),
);

/** Ids of the regions that hold all of a country. */
export function regionsOf(country: string): readonly string[] {
  return REGIONS.filter(({ holds }) => holds.split(' ').includes(country)).map(({ id }) => `variorum:${id}`);
}
