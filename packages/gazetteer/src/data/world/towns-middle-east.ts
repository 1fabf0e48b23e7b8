import type { CountryFacts } from '../shape.ts';
import { area, placesIn, spot, town } from '../short-forms.ts';

/** Towns, villages and sites that reports of wars name, where the base has none or takes them for little known. */
export const townsMiddleEast: readonly CountryFacts[] = [
  placesIn('PS', town('Qibya', 282348), town('Kfar Etzion', [31.65, 35.12])),
  placesIn(
    'IL',
    town('Kafr Qasim', 294604, undefined, 'Kafr Qasem', 'Kafr Kassem'),
    town('Maalot', 293420, undefined, "Ma'alot", 'Maalot-Tarshiha'),
    town('Acre', 295721, undefined, 'Akko', 'Akka'),
  ),
  placesIn(
    'LB',
    spot('Tel al-Zaatar', [33.88, 35.57], undefined, 'Tal al-Zaatar', 'Tel Zaatar'),
    town('Damour', [33.73, 35.45], undefined, 'Damur'),
    spot('Karantina', [33.9, 35.54], undefined, 'Quarantina'),
    area('Chouf', [33.65, 35.6], undefined, 'Shouf', 'Chouf Mountains', 'Shuf'),
  ),
  placesIn(
    'EG',
    spot('Deir el-Bahari', [25.74, 32.61], undefined, 'Deir al-Bahari'),
    town('Taba', [29.49, 34.9]),
    town('Sharm el-Sheikh', 349340, undefined, 'Sharm al-Sheikh', 'Sharm El Sheikh'),
  ),
  placesIn('LY', town('Bir Hakeim', [31.59, 23.48], undefined, 'Bir Hacheim'), town('El Agheila', [30.26, 19.2])),
  placesIn(
    'TN',
    town('Mareth', [33.63, 10.31], undefined, 'Mareth Line'),
    town('Sakiet Sidi Youssef', 2467239, undefined, 'Sakiet'),
    town('Djerba', 2470384, undefined, 'Jerba'),
  ),
  placesIn('DZ', town('Tibhirine', [36.3, 2.73]), town('Beni Messous', [36.78, 2.98])),
  placesIn('MA', town('Anoual', [35.12, -3.58], undefined, 'Anwal')),
  placesIn('EH', town('Smara', [26.74, -11.67])),
  placesIn('IQ', spot('Camp Speicher', [34.68, 43.54]), spot('Ctesiphon', [33.09, 44.58])),
  placesIn('IR', town('Dezful', 136256), town('Sardasht', 117111), area('Mersad', null)),
  placesIn('KW', spot('Mutla Ridge', [29.4, 47.65])),
  placesIn('SA', town('Khafji', 109380)),
  placesIn(
    'AF',
    town('Azizabad', null),
    town('Deh Bala', [34.11, 70.5]),
    area('Tora Bora', [34.12, 70.22]),
    area('Shah-i-Kot', [33.37, 69.18], undefined, 'Shahi-Kot Valley', 'Shah-i-Kot Valley'),
    area('Korengal', [34.88, 70.91], undefined, 'Korengal Valley'),
    town('Wanat', [35.05, 70.91]),
    area('Dasht-i-Leili', [36.65, 65.7], undefined, 'Dasht-e-Leili'),
    town('Yakawlang', 1121381, undefined, 'Yakaolang', 'Yakawolang'),
    town('Panjwai', [31.55, 65.46], undefined, 'Panjwaii', 'Panjwayi'),
    town('Bala Murghab', 1132770),
  ),
  placesIn(
    'PK',
    town('Balakot', [34.55, 73.35]),
    town('Sehwan', 1165789, undefined, 'Sehwan Sharif'),
    town('Hangu', 1177203),
    spot('Lal Masjid', [33.71, 73.09], undefined, 'Red Mosque'),
  ),
];
