import type { CountryFacts } from '../shape.ts';
import { area, land, part, town } from '../short-forms.ts';

/** The states that southAsia has not, and lands and towns of all of them. */
const india: CountryFacts = {
  country: 'IN',
  division: [],
  provinces: [
    part('01', 'Andaman and Nicobar Islands', 'Andaman Islands', 'Andamans'),
    { ...part('05', 'Chandigarh Territory'), holds: [town('Chandigarh', 1274746)] },
    { ...part('07', 'National Capital Territory of Delhi'), holds: [{ ...town('Delhi', 1273294), prominence: 81 }] },
    part('10', 'Haryana'),
    part('11', 'Himachal Pradesh'),
    part('13', 'Kerala', 'Travancore'),
    part('19', 'Karnataka', 'Mysore State'),
    part('24', 'Rajasthan', 'Rajputana'),
    part('25', 'Tamil Nadu', 'Madras Presidency', 'Madras State'),
    part('29', 'Sikkim'),
    part('33', 'Goa'),
    part('39', 'Uttarakhand', 'Uttaranchal'),
  ],
  places: [
    land('Cachar', ['variorum:in/assam']),
    land('Mizo Hills', ['variorum:in/mizoram'], 'Lushai Hills'),
    land('Bodoland', ['variorum:in/assam']),
    land('Karbi Anglong', ['variorum:in/assam']),
    land('Kokrajhar District', ['variorum:in/assam'], 'Kokrajhar district'),
    land('Dima Hasao', ['variorum:in/assam'], 'North Cachar Hills'),
    land('Garo Hills', ['variorum:in/meghalaya']),
    land('Naga Hills', ['variorum:in/nagaland']),
    land('North-East Frontier Agency', ['variorum:in/arunachal-pradesh'], 'NEFA'),
    land('Telengana Region', ['variorum:in/telangana']),
    land('Hyderabad State', [], 'Nizam’s dominions'),
    land('Darjeeling District', ['variorum:in/west-bengal'], 'Darjeeling district'),
    land('Malabar', ['variorum:in/kerala'], 'Malabar Coast'),
    land('Kathiawar', ['variorum:in/gujarat'], 'Saurashtra'),
    land('Rann of Kutch', ['variorum:in/gujarat'], 'Kutch', 'Rann of Kachchh'),
    land('Siachen Glacier', ['variorum:in/ladakh'], 'Siachen'),
    land('Aksai Chin', []),
    land('Galwan Valley', ['variorum:in/ladakh'], 'Galwan'),
    land('Doda', ['variorum:in/jammu-and-kashmir'], 'Doda district'),
    land('Kishtwar', ['variorum:in/jammu-and-kashmir']),
    land('Red Corridor', []),
    land('United Provinces', ['variorum:in/uttar-pradesh'], 'Oudh'),
    land('Central Provinces', ['variorum:in/madhya-pradesh']),
    land('Bombay Presidency', []),
    land('Chota Nagpur', ['variorum:in/jharkhand']),
    area('northeast India', [25.6, 93.0], undefined, 'northeastern India', 'north-east India', 'north-eastern India'),
  ],
};

export const restOfIndia: readonly CountryFacts[] = [india];
