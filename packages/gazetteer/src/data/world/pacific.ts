import type { CountryFacts } from '../shape.ts';
import { land, part, placesIn, spot } from '../short-forms.ts';

const papuaNewGuinea: CountryFacts = {
  country: 'PG',
  division: [],
  provinces: [
    part('02', 'Gulf Province'),
    part('03', 'Milne Bay'),
    part('04', 'Oro Province'),
    part('05', 'Southern Highlands'),
    part('07', 'Bougainville', 'North Solomons', 'Bougainville Island', 'Autonomous Region of Bougainville'),
    part('10', 'East New Britain'),
    part('11', 'East Sepik'),
    part('12', 'Madang Province'),
    part('14', 'Morobe'),
    part('15', 'New Ireland'),
    part('16', 'Western Highlands'),
    part('17', 'West New Britain'),
    part('19', 'Enga'),
    part('21', 'Hela', 'Hela Province'),
  ],
  places: [
    land('New Britain', ['variorum:pg/east-new-britain', 'variorum:pg/west-new-britain'], 'Neu-Pommern'),
    land('Kokoda Track', [], 'Kokoda Trail', 'Kokoda'),
    land('Papua (territory)', [], 'Territory of Papua'),
    land('Buna-Gona', ['variorum:pg/oro-province'], 'Buna', 'Gona'),
    land('Bismarck Archipelago', []),
  ],
};

const solomons: CountryFacts = {
  country: 'SB',
  division: [],
  provinces: [
    part('06', 'Guadalcanal', 'Guadalcanal Island'),
    part('03', 'Malaita'),
    part('11', 'Western Province (Solomons)'),
  ],
  places: [
    land('New Georgia', ['variorum:sb/western-province-solomons']),
    land('Tulagi', []),
    land('Munda Point', ['variorum:sb/western-province-solomons']),
  ],
};

const australia: CountryFacts = {
  country: 'AU',
  division: [],
  provinces: [
    part('01', 'Australian Capital Territory'),
    part('02', 'New South Wales', 'NSW'),
    part('03', 'Northern Territory'),
    part('04', 'Queensland'),
    part('05', 'South Australia'),
    part('06', 'Tasmania'),
    part('08', 'Western Australia'),
  ],
};

export const pacific: readonly CountryFacts[] = [
  papuaNewGuinea,
  solomons,
  australia,
  placesIn('PW', spot('Peleliu', [7.0, 134.24], undefined, 'Pelelieu'), land('Angaur', [])),
  placesIn('KI', land('Tarawa Atoll', [], 'Betio'), land('Makin Atoll', [], 'Butaritari')),
  placesIn('MH', land('Kwajalein', [], 'Kwajalein Atoll'), land('Eniwetok', [], 'Enewetak'), land('Bikini Atoll', [])),
  placesIn('MP', land('Saipan Island', []), land('Tinian', [])),
  placesIn('FM', land('Truk', [], 'Chuuk', 'Truk Lagoon')),
  placesIn('UM', land('Wake Island', []), land('Midway Atoll', [], 'Midway Island', 'Midway Islands')),
  placesIn('US', spot('Pearl Harbor', [21.35, -157.97], undefined, 'Pearl Harbour')),
];
