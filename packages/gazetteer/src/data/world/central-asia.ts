import type { CountryFacts } from '../shape.ts';
import { land, part, seated } from '../short-forms.ts';

const kyrgyzstan: CountryFacts = {
  country: 'KG',
  division: ['region', 'oblast', 'province', 'Region', 'Province'],
  provinces: [
    seated('03', 'Jalal-Abad', 1528249, 'Dzhalal-Abad'),
    seated('04', 'Naryn', 1527592),
    part('07', 'Issyk-Kul'),
    seated('08', 'Osh', 1527534),
    seated('09', 'Batken', 1528735),
    part('02', 'Chuy'),
  ],
};

const tajikistan: CountryFacts = {
  country: 'TJ',
  division: ['region', 'Region'],
  provinces: [
    part('01', 'Gorno-Badakhshan', 'GBAO', 'Gorny Badakhshan'),
    part('02', 'Khatlon'),
    part('03', 'Sughd', 'Leninabad'),
    part('RR', 'Districts of Republican Subordination'),
  ],
  places: [
    land(
      'Karategin',
      ['variorum:tj/districts-of-republican-subordination'],
      'Rasht Valley',
      'Rasht valley',
      'Garm Valley',
      'Karategin Valley',
    ),
    land('Tavildara', ['variorum:tj/districts-of-republican-subordination'], 'Tavildara valley'),
    land('Vorukh', ['variorum:tj/sughd']),
  ],
};

const uzbekistan: CountryFacts = {
  country: 'UZ',
  division: ['region', 'Region', 'province'],
  provinces: [
    seated('01', 'Andijan', 1514588, 'Andijon', 'Andizhan'),
    seated('02', 'Bukhara', 1217662, 'Bokhara'),
    seated('03', 'Fergana', 1514019, 'Ferghana'),
    part('05', 'Khorezm'),
    seated('06', 'Namangan', 1513157),
    part('08', 'Qashqadaryo', 'Kashkadarya'),
    part('09', 'Karakalpakstan', 'Kara-Kalpak', 'Qaraqalpaqstan'),
    seated('10', 'Samarkand', 1216265, 'Samarqand'),
    part('12', 'Surxondaryo', 'Surkhandarya'),
  ],
};

const kazakhstan: CountryFacts = {
  country: 'KZ',
  division: ['region', 'Region', 'oblast'],
  provinces: [
    part('09', 'Mangystau', 'Mangistau'),
    part('12', 'Karaganda Region'),
    part('17', 'Zhambyl', 'Jambyl'),
    part('15', 'East Kazakhstan'),
    part('07', 'West Kazakhstan'),
    seated('04', 'Aktobe', 610611, 'Aqtobe', 'Aktyubinsk'),
  ],
};

export const centralAsia: readonly CountryFacts[] = [kyrgyzstan, tajikistan, uzbekistan, kazakhstan];
