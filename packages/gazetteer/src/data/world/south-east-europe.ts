import type { CountryFacts } from '../shape.ts';
import { land, part } from '../short-forms.ts';

const bosniaAndCroatia: readonly CountryFacts[] = [
  {
    country: 'BA',
    division: [],
    provinces: [],
    places: [
      land('Herzegovina', ['variorum:ba/republika-srpska', 'variorum:ba/federation-of-bosnia-and-herzegovina']),
      land('central Bosnia', ['variorum:ba/federation-of-bosnia-and-herzegovina']),
      land('Posavina', ['variorum:ba/republika-srpska', 'variorum:ba/federation-of-bosnia-and-herzegovina']),
      land('Drina Valley', ['variorum:ba/republika-srpska', 'variorum:ba/federation-of-bosnia-and-herzegovina']),
    ],
  },
  {
    country: 'HR',
    division: [],
    provinces: [],
    places: [
      land('Gorski Kotar', ['variorum:hr/primorje-gorski-kotar']),
      land('Dalmatia', [
        'variorum:hr/split-dalmatia',
        'variorum:hr/dubrovnik-neretva',
        'variorum:hr/sibenik-knin',
        'variorum:hr/zadar-county',
      ]),
      land('Western Slavonia', ['variorum:hr/pozega-slavonia', 'variorum:hr/sisak-moslavina'], 'western Slavonia'),
      land('Lika', ['variorum:hr/lika-senj']),
      land('Medak Pocket', ['variorum:hr/lika-senj'], 'Medak pocket'),
    ],
  },
];

const serbia: CountryFacts = {
  country: 'RS',
  division: [],
  provinces: [part('VO', 'Vojvodina', 'Voivodina')],
  places: [
    land('Sandzak', [], 'Sandžak', 'Sanjak of Novi Pazar'),
    land('Preševo Valley', [], 'Presevo Valley', 'Presevo valley'),
    land('Syrmia', ['variorum:rs/vojvodina'], 'Srem'),
    land('Backa', ['variorum:rs/vojvodina'], 'Bačka'),
    land('Šumadija', [], 'Sumadija'),
  ],
};

const bulgaria: CountryFacts = {
  country: 'BG',
  division: [],
  provinces: [],
  places: [land('Eastern Rumelia', []), land('Pirin Macedonia', [])],
};

export const southEastEurope: readonly CountryFacts[] = [...bosniaAndCroatia, serbia, bulgaria];
