import type { CountryFacts } from '../shape.ts';
import { land, part, seated } from '../short-forms.ts';

const finland: CountryFacts = {
  country: 'FI',
  division: [],
  provinces: [part('19', 'Lapland (Finland)'), part('12', 'North Karelia'), part('09', 'South Karelia')],
  places: [land('Åland', [], 'Aland', 'Åland Islands', 'Aland Islands')],
};

const norway: CountryFacts = {
  country: 'NO',
  division: [],
  provinces: [part('54', 'Troms og Finnmark', 'Troms and Finnmark'), part('09', 'Nordland')],
  places: [
    land('Finnmark', ['variorum:no/troms-og-finnmark']),
    land('Utøya', [], 'Utoya', 'island of Utøya'),
    land('Telemark', []),
  ],
};

const denmark: CountryFacts = {
  country: 'DK',
  division: [],
  provinces: [part('20', 'Zealand')],
  places: [land('Jutland', [])],
};

const baltic: readonly CountryFacts[] = [
  {
    country: 'LV',
    division: [],
    provinces: [],
    places: [
      land('Courland', [], 'Kurland', 'Kurzeme', 'Courland Pocket', 'Courland pocket'),
      land('Latgale', []),
      land('Livonia', []),
    ],
  },
  {
    country: 'LT',
    division: [],
    provinces: [],
    places: [land('Memelland', [], 'Memel Territory'), land('Samogitia', [])],
  },
  { country: 'EE', division: [], provinces: [], places: [land('Saaremaa', [], 'Ösel'), land('Hiiumaa', [], 'Dagö')] },
];

const belarus: CountryFacts = {
  country: 'BY',
  division: ['region', 'oblast', 'Region'],
  provinces: [
    seated('01', 'Brest', 629634, 'Brest-Litovsk', 'Brest Litovsk'),
    seated('02', 'Gomel', 627907, 'Homel', 'Homiel'),
    seated('03', 'Grodno', 627904, 'Hrodna'),
    part('05', 'Minsk Region'),
    seated('06', 'Mogilev', 625665, 'Mahilyow', 'Moghilev'),
    seated('07', 'Vitebsk', 620127, 'Vitsebsk'),
  ],
};

const moldova: CountryFacts = {
  country: 'MD',
  division: [],
  provinces: [
    part('58', 'Transnistria', 'Transdniestria', 'Trans-Dniester', 'Transdnestr', 'Pridnestrovie', 'Dniester Republic'),
    part('51', 'Gagauzia'),
  ],
};

export const northernEurope: readonly CountryFacts[] = [finland, norway, denmark, ...baltic, belarus, moldova];
