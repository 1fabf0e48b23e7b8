import type { CountryFacts, PlaceFact } from './shape.ts';
import { placesIn } from './short-forms.ts';

/**
 * What countries were called before, in reports of their time, by the ISO 3166-1 code of the country that has all of their
 * ground today. Sources: ISO 3166-3, names formerly used; changes of name as the United Nations list them for their members
 * ("Growth in United Nations membership") and, for colonies and territories, in their yearbooks at independence.
 */
export const FORMER_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  BD: ['East Pakistan', 'East Bengal'],
  BF: ['Upper Volta'],
  BJ: ['Dahomey'],
  BW: ['Bechuanaland'],
  BY: ['Byelorussia', 'Belorussia', 'Byelorussian SSR'],
  BZ: ['British Honduras'],
  CD: ['Belgian Congo', 'Congo-Zaire', 'Republic of Zaire'],
  DJ: ['French Somaliland', 'French Territory of the Afars and the Issas'],
  EH: ['Spanish Sahara'],
  ET: ['Abyssinia'],
  GQ: ['Spanish Guinea'],
  GW: ['Portuguese Guinea'],
  GY: ['British Guiana'],
  ID: ['Dutch East Indies', 'Netherlands East Indies'],
  IE: ['Irish Free State'],
  IR: ['Persia'],
  JO: ['Transjordan'],
  KG: ['Kirghizia', 'Kirgizia'],
  KH: ['Kampuchea', 'Democratic Kampuchea', "People's Republic of Kampuchea", 'Khmer Republic'],
  LK: ['Ceylon'],
  LS: ['Basutoland'],
  MD: ['Moldavia', 'Moldavian SSR'],
  MM: ['Burma'],
  MW: ['Nyasaland'],
  NA: ['South West Africa', 'South-West Africa'],
  PK: ['West Pakistan'],
  SR: ['Dutch Guiana'],
  TH: ['Siam'],
  TJ: ['Tadzhikistan'],
  TL: ['Portuguese Timor'],
  TW: ['Formosa'],
  UA: ['Ukrainian SSR'],
  VU: ['New Hebrides'],
  ZM: ['Northern Rhodesia'],
  ZW: ['Rhodesia', 'Southern Rhodesia', 'Zimbabwe Rhodesia', 'Zimbabwe-Rhodesia'],
};

/** States that were a part of what is one country today; like countries, they act and speak. */
const part = (name: string, ...also: readonly string[]): PlaceFact => ({
  name,
  kind: 'region',
  ...(also.length === 0 ? {} : { also }),
});

/** Sources: ISO 3166-3 (DDDE, VDVN, YDYE); for the south of Viet Nam, the Geneva Agreements of 1954; for Biafra, its declaration of 30 May 1967. */
export const formerParts: readonly CountryFacts[] = [
  placesIn(
    'DE',
    part('East Germany', 'German Democratic Republic', 'GDR'),
    part('West Germany', 'Federal Republic of Germany'),
  ),
  placesIn(
    'VN',
    part('South Vietnam', 'South Viet Nam', 'South Viet-Nam', 'Republic of Vietnam'),
    part('North Vietnam', 'North Viet Nam', 'North Viet-Nam', 'Democratic Republic of Vietnam'),
  ),
  placesIn(
    'YE',
    part('South Yemen', 'Democratic Yemen', "People's Democratic Republic of Yemen"),
    part('North Yemen', 'Yemen Arab Republic'),
  ),
  placesIn('NG', part('Biafra', 'Republic of Biafra')),
];
