import type { CountryFacts } from '../shape.ts';
import { area, land, part, placesIn, seated, town } from '../short-forms.ts';

const jordan: CountryFacts = {
  country: 'JO',
  division: ['Governorate', 'governorate'],
  provinces: [
    seated('15', 'Mafraq', 250582),
    seated('17', 'Zarqa', 250090),
    seated('18', 'Irbid', 248946),
    seated('19', 'Maan', 248382, "Ma'an"),
    seated('21', 'Aqaba', 250774, 'Akaba'),
    part('09', 'Karak', 'Kerak'),
  ],
  places: [town('Karameh', [31.95, 35.58])],
};

const oman: CountryFacts = {
  country: 'OM',
  division: [],
  provinces: [part('08', 'Dhofar', 'Dhufar'), part('07', 'Musandam')],
};

const egypt: CountryFacts = {
  country: 'EG',
  division: ['Governorate', 'governorate', 'province'],
  provinces: [
    seated('10', 'Minya', 360686, 'Al Minya', 'al-Minya'),
    seated('17', 'Assiut', 359783, 'Asyut', 'Assyut'),
    seated('18', 'Beni Suef', 359173),
    seated('04', 'Fayoum', 361320, 'Fayyum', 'Faiyum'),
    seated('24', 'Sohag', 347796),
    seated('23', 'Qena', 350550),
    seated('15', 'Suez', 359796),
    seated('07', 'Ismailia', 361055),
    seated('19', 'Port Said', 358619),
    seated('22', 'Matrouh', 352733, 'Mersa Matruh', 'Matruh'),
    part('01', 'Dakahlia', 'Daqahliya'),
    part('03', 'Beheira'),
    part('05', 'Gharbia', 'Gharbiya'),
    part('12', 'Qalyubia', 'Qalyubiya', 'Qalioubiya'),
    part('13', 'New Valley', 'Wadi al-Jadid'),
    part('14', 'Sharqia', 'Sharqiya'),
  ],
  places: [
    land('Upper Egypt', []),
    land('Nile Delta', []),
    land('Suez Canal', [], 'Canal Zone'),
    town('El Alamein', 361612, undefined, 'Alamein', 'al-Alamein'),
  ],
};

const lands: readonly CountryFacts[] = [
  placesIn(
    'SA',
    land('Hejaz', [], 'Hijaz', 'the Hejaz', 'Kingdom of Hejaz'),
    land('Nejd', ['variorum:sa/riyadh', 'variorum:sa/qassim', 'variorum:sa/hail'], 'Najd'),
    land('Qatif Governorate', [], 'Qatif governorate'),
  ),
  placesIn(
    'IL',
    land('Negev', ['variorum:il/southern-district'], 'Negev Desert', 'Naqab'),
    land('Western Galilee', []),
    land('Sharon plain', []),
    land('Jezreel Valley', [], 'Plain of Esdraelon'),
    area('Mandatory Palestine', null, undefined, 'British Mandate Palestine', 'British Mandate of Palestine'),
    town('Deir Yassin', [31.79, 35.18], 'دير ياسين', 'Dir Yassin'),
    town('Tantura', [32.61, 34.92]),
  ),
  placesIn(
    'IR',
    land('Iranian Kurdistan', []),
    land('Iranian Azerbaijan', []),
    land('Shatt al-Arab', [], 'Arvand Rud'),
    land('Majnoon Islands', [], 'Majnoon Island'),
    land('Makran', []),
  ),
  placesIn('IQ', land('Faw Peninsula', [], 'Fao Peninsula', 'al-Faw Peninsula'), land('Mesopotamia', [])),
  placesIn('SY', land('Alexandretta', [], 'Sanjak of Alexandretta')),
  placesIn('KW', land('Bubiyan', [], 'Bubiyan Island')),
];

export const levantAndArabia: readonly CountryFacts[] = [jordan, oman, egypt, ...lands];
