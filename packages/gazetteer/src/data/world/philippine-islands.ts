import type { CountryFacts } from '../shape.ts';
import { inAreas, land, part, spot, town } from '../short-forms.ts';

const luzon = inAreas(
  ['variorum:ph/luzon'],
  [
    part('01', 'Ilocos Region', 'Ilocos'),
    part('02', 'Cagayan Valley'),
    part('03', 'Central Luzon'),
    part('05', 'Bicol Region', 'Bicol'),
    part('15', 'Cordillera Administrative Region', 'Cordillera Region'),
    part('40', 'Calabarzon', 'Southern Tagalog'),
  ],
);
const visayas = inAreas(
  ['variorum:ph/visayas'],
  [part('06', 'Western Visayas'), part('07', 'Central Visayas'), part('08', 'Eastern Visayas')],
);

const philippines: CountryFacts = {
  country: 'PH',
  division: [],
  provinces: [...luzon, ...visayas, part('41', 'Mimaropa')],
  places: [
    land('Luzon', [], 'island of Luzon'),
    land('Visayas', [], 'the Visayas', 'Visayan Islands'),
    land('Leyte', ['variorum:ph/eastern-visayas'], 'Leyte Island', 'island of Leyte'),
    land('Samar', ['variorum:ph/eastern-visayas'], 'Samar Island', 'island of Samar'),
    land('Northern Samar', ['variorum:ph/eastern-visayas']),
    land('Eastern Samar', ['variorum:ph/eastern-visayas']),
    land('Panay', ['variorum:ph/western-visayas'], 'island of Panay'),
    land('Negros Island', ['variorum:ph/western-visayas', 'variorum:ph/central-visayas'], 'island of Negros'),
    land('Negros Occidental', ['variorum:ph/western-visayas']),
    land('Negros Oriental', ['variorum:ph/central-visayas']),
    land('Cebu Island', ['variorum:ph/central-visayas'], 'island of Cebu'),
    land('Bohol', ['variorum:ph/central-visayas']),
    land('Palawan', ['variorum:ph/mimaropa']),
    land('Mindoro', ['variorum:ph/mimaropa']),
    land('Masbate', ['variorum:ph/bicol-region']),
    land('Albay', ['variorum:ph/bicol-region']),
    land('Camarines Sur', ['variorum:ph/bicol-region']),
    land('Sorsogon Province', ['variorum:ph/bicol-region']),
    land('Nueva Ecija', ['variorum:ph/central-luzon']),
    land('Bataan', ['variorum:ph/central-luzon'], 'Bataan Peninsula'),
    land('Pampanga', ['variorum:ph/central-luzon']),
    land('Bulacan', ['variorum:ph/central-luzon']),
    spot('Corregidor', [14.38, 120.57], undefined, 'Corregidor Island'),
    land('Lingayen Gulf', ['variorum:ph/ilocos-region']),
    land('Kalinga', ['variorum:ph/cordillera-administrative-region']),
    land('Abra', ['variorum:ph/cordillera-administrative-region'], 'Abra province'),
    land('Cotabato Province', ['variorum:ph/soccsksargen'], 'North Cotabato', 'South Cotabato'),
    land('Sultan Kudarat', ['variorum:ph/soccsksargen']),
    land('Sarangani', ['variorum:ph/soccsksargen']),
    land('Surigao del Sur', ['variorum:ph/caraga']),
    land('Agusan del Sur', ['variorum:ph/caraga']),
    land('Compostela Valley', ['variorum:ph/davao-region'], 'Davao de Oro'),
    land('Zamboanga del Sur', ['variorum:ph/zamboanga-peninsula']),
    land('Zamboanga del Norte', ['variorum:ph/zamboanga-peninsula']),
    land('Zamboanga Sibugay', ['variorum:ph/zamboanga-peninsula']),
    land('Misamis Oriental', ['variorum:ph/northern-mindanao']),
    town('Balangiga', null),
    town('Mamasapano', null),
  ],
};

export const philippineIslands: readonly CountryFacts[] = [philippines];
