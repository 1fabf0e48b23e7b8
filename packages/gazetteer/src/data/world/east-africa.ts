import type { CountryFacts } from '../shape.ts';
import { land, part, seated, town } from '../short-forms.ts';

const uganda: CountryFacts = {
  country: 'UG',
  division: [],
  provinces: [
    part('C', 'Central Uganda'),
    part('E', 'Eastern Uganda'),
    part('N', 'Northern Uganda'),
    part('W', 'Western Uganda'),
  ],
  places: [
    land('Acholiland', ['variorum:ug/northern-uganda'], 'Acholi', 'Acholi sub-region'),
    land('Karamoja', ['variorum:ug/northern-uganda'], 'Karamoja region'),
    land('Lango (Uganda)', ['variorum:ug/northern-uganda'], 'Lango sub-region'),
    land('Teso', ['variorum:ug/eastern-uganda'], 'Teso sub-region'),
    land('West Nile', ['variorum:ug/northern-uganda'], 'West Nile region'),
    land('Buganda', ['variorum:ug/central-uganda'], 'Kingdom of Buganda'),
    land('Luwero Triangle', ['variorum:ug/central-uganda'], 'Luweero Triangle'),
    land('Rwenzori', ['variorum:ug/western-uganda'], 'Rwenzori Mountains', 'Ruwenzori', 'Ruwenzori Mountains'),
    land('Bundibugyo District', ['variorum:ug/western-uganda'], 'Bundibugyo district'),
    land('Kasese District', ['variorum:ug/western-uganda'], 'Kasese district'),
    land('Gulu District', ['variorum:ug/northern-uganda'], 'Gulu district'),
    land('Kitgum District', ['variorum:ug/northern-uganda'], 'Kitgum district'),
    land('Pader District', ['variorum:ug/northern-uganda'], 'Pader district'),
    land('Lira District', ['variorum:ug/northern-uganda'], 'Lira district'),
    town('Barlonyo', null),
    town('Atiak', [3.25, 32.12]),
    town('Kichwamba', null),
    town('Mpondwe', [0.04, 29.72]),
  ],
};

const kenya: CountryFacts = {
  country: 'KE',
  division: [],
  provinces: [],
  places: [
    land(
      'North Eastern Province',
      ['variorum:ke/garissa', 'variorum:ke/wajir', 'variorum:ke/mandera'],
      'North-Eastern Province',
      'Northern Frontier District',
    ),
    land('Rift Valley', [], 'Rift Valley Province'),
    land('Mount Elgon (Kenya)', [], 'Mt Elgon', 'Mt. Elgon', 'Mount Elgon'),
    land('Laikipia', []),
    land('Samburu County', []),
    land('West Pokot', []),
    land('Aberdares', [], 'Aberdare Range', 'Aberdare forest'),
    land('Elgeyo-Marakwet', [], 'Elgeyo Marakwet'),
    land('Boni Forest', ['variorum:ke/lamu', 'variorum:ke/garissa']),
    town('Wagalla', null),
    town('Mpeketoni', [-2.39, 40.69]),
  ],
};

const tanzania: CountryFacts = {
  country: 'TZ',
  division: [],
  provinces: [],
  places: [
    land('Zanzibar Archipelago', [], 'Zanzibar archipelago'),
    land('Pemba Island', []),
    land('Kagera', [], 'Kagera Salient'),
    land('German East Africa', []),
  ],
};

const eritrea: CountryFacts = {
  country: 'ER',
  division: [],
  provinces: [
    part('01', 'Anseba'),
    part('02', 'Debub'),
    part('03', 'Southern Red Sea'),
    part('04', 'Gash-Barka', 'Gash Barka'),
    part('05', 'Maekel'),
    part('06', 'Northern Red Sea'),
  ],
  places: [land('Dankalia', [], 'Danakil'), land('Sahel Mountains', []), land('Dahlak', [], 'Dahlak Archipelago')],
};

const djibouti: CountryFacts = {
  country: 'DJ',
  division: ['Region', 'region'],
  provinces: [part('04', 'Obock'), seated('05', 'Tadjoura', 220782, 'Tadjourah'), part('06', 'Dikhil')],
};

const somalia: CountryFacts = {
  country: 'SO',
  division: [],
  provinces: [],
  places: [
    land('Galmudug', ['variorum:so/mudug', 'variorum:so/galguduud'], 'Galmudug State'),
    land('Hirshabelle', ['variorum:so/hiiraan', 'variorum:so/middle-shabelle'], 'HirShabelle'),
    land(
      'South West State (Somalia)',
      ['variorum:so/bay', 'variorum:so/bakool', 'variorum:so/lower-shabelle'],
      'South West State of Somalia',
    ),
    land('Italian Somaliland', []),
    land('Khatumo', [], 'Khatumo State', 'SSC-Khatumo'),
    land('Golis Mountains', [], 'Galgala Mountains', 'Cal Miskaad'),
  ],
};

const southSudan: CountryFacts = {
  country: 'SS',
  division: [],
  provinces: [],
  places: [
    land(
      'Equatoria',
      ['variorum:ss/central-equatoria', 'variorum:ss/eastern-equatoria', 'variorum:ss/western-equatoria'],
      'Greater Equatoria',
      'the Equatorias',
    ),
    land(
      'Bahr el Ghazal',
      [
        'variorum:ss/northern-bahr-el-ghazal',
        'variorum:ss/western-bahr-el-ghazal',
        'variorum:ss/warrap',
        'variorum:ss/lakes',
      ],
      'Bahr al-Ghazal',
      'Bahr el-Ghazal',
    ),
    land('Greater Upper Nile', ['variorum:ss/upper-nile', 'variorum:ss/unity', 'variorum:ss/jonglei']),
  ],
};

export const eastAfrica: readonly CountryFacts[] = [uganda, kenya, tanzania, eritrea, djibouti, somalia, southSudan];
