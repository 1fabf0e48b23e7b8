import type { CountryFacts, ProvinceFact } from '../shape.ts';
import { land, part } from '../short-forms.ts';

/**
 * Left out: Georgia, which in reports of war is the country; Washington, which is the city; Virginia and the Carolinas come in
 * with the words that set them apart.
 */
const STATES =
  'AK Alaska|AL Alabama|AR Arkansas|AZ Arizona|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|HI Hawaii|IA Iowa|ID Idaho|IL Illinois|' +
  'IN Indiana|KS Kansas|KY Kentucky|LA Louisiana|MA Massachusetts|MD Maryland|ME Maine|MI Michigan|MN Minnesota|MO Missouri|MS Mississippi|MT Montana|' +
  'NC North Carolina|ND North Dakota|NE Nebraska|NH New Hampshire|NJ New Jersey|NM New Mexico|NV Nevada|NY New York State|OH Ohio|OK Oklahoma|OR Oregon|' +
  'PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VA Commonwealth of Virginia|VT Vermont|' +
  'WA Washington State|WI Wisconsin|WV West Virginia|WY Wyoming';

const states = STATES.split('|').map((line): ProvinceFact => part(line.slice(0, 2), line.slice(3)));

const unitedStates: CountryFacts = {
  country: 'US',
  division: [],
  provinces: states,
  places: [
    land('New England', []),
    land('Midwest', [], 'Middle West'),
    land('Long Island', ['variorum:us/new-york-state']),
    land('Aleutian Islands', ['variorum:us/alaska'], 'Aleutians', 'Attu', 'Kiska'),
  ],
};

const canada: CountryFacts = {
  country: 'CA',
  division: [],
  provinces: [
    part('01', 'Alberta'),
    part('02', 'British Columbia'),
    part('03', 'Manitoba'),
    part('04', 'New Brunswick'),
    part('05', 'Newfoundland and Labrador', 'Newfoundland'),
    part('07', 'Nova Scotia'),
    part('08', 'Ontario'),
    part('10', 'Quebec Province', 'Province of Quebec'),
    part('11', 'Saskatchewan'),
    part('12', 'Yukon'),
    part('13', 'Northwest Territories'),
    part('14', 'Nunavut'),
  ],
};

export const northAmerica: readonly CountryFacts[] = [unitedStates, canada];
