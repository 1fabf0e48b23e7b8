import type { CountryFacts } from '../shape.ts';
import { land, part, town } from '../short-forms.ts';

const greatBritain: CountryFacts = {
  country: 'GB',
  division: [],
  provinces: [
    { ...part('ENG', 'England'), holds: [{ ...town('London', 2643743), prominence: 90 }] },
    { ...part('SCT', 'Scotland'), holds: [town('Lockerbie', 2643791)] },
    { ...part('WLS', 'Wales'), holds: [town('Aberfan', 2657821)] },
  ],
  places: [
    land('Yorkshire', ['variorum:gb/england']),
    land('Lancashire', ['variorum:gb/england']),
    land('Cornwall', ['variorum:gb/england']),
    land('Orkney', ['variorum:gb/scotland'], 'Orkney Islands', 'Orkneys'),
    land('Shetland', ['variorum:gb/scotland'], 'Shetland Islands', 'Shetlands'),
  ],
};

const ireland: CountryFacts = {
  country: 'IE',
  division: [],
  provinces: [part('C', 'Connacht', 'Connaught'), part('L', 'Leinster'), part('M', 'Munster')],
};

export const britishIsles: readonly CountryFacts[] = [greatBritain, ireland];
