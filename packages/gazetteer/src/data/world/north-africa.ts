import type { CountryFacts } from '../shape.ts';
import { land, part, seated, town } from '../short-forms.ts';

const algeria: CountryFacts = {
  country: 'DZ',
  division: ['Province', 'province', 'wilaya'],
  provinces: [
    { ...part('01', 'Algiers Province'), holds: [{ ...town('Algiers', 2507480, 'الجزائر', 'Alger'), prominence: 82 }] },
    seated('03', 'Batna', 2505572),
    seated('04', 'Constantine', 2501152),
    seated('06', 'Medea', 2488835, 'Médéa'),
    seated('07', 'Mostaganem', 2487134),
    seated('09', 'Oran', 2485926),
    part('10', 'Saida Province (Algeria)'),
    seated('12', 'Setif', 2481700, 'Sétif'),
    seated('13', 'Tiaret', 2476897),
    seated('14', 'Tizi Ouzou', 2475744, 'Tizi-Ouzou'),
    seated('15', 'Tlemcen', 2475687),
    seated('18', 'Bejaia', 2505329, 'Béjaïa', 'Bougie'),
    seated('19', 'Biskra', 2503826),
    seated('20', 'Blida', 2503769),
    seated('21', 'Bouira', 2502958, 'Bouïra'),
    seated('22', 'Djelfa', 2500017),
    seated('23', 'Guelma', 2495662),
    seated('24', 'Jijel', 2492913),
    seated('26', 'Mascara', 2490098),
    seated('27', 'Msila', 2486690, "M'Sila"),
    seated('30', 'Sidi Bel Abbes', 2481007, 'Sidi Bel Abbès'),
    seated('31', 'Skikda', 2479536, 'Philippeville'),
    seated('33', 'Tebessa', 2477461, 'Tébessa'),
    seated('35', 'Ain Defla', 2508228, 'Aïn Defla'),
    seated('37', 'Annaba', 2506999, 'Bône'),
    seated('38', 'Bechar', 2505530, 'Béchar', 'Colomb-Béchar'),
    seated('39', 'Bordj Bou Arreridj', 2503701),
    seated('40', 'Boumerdes', 2474141, 'Boumerdès'),
    seated('41', 'Chlef', 2498611, 'El Asnam', 'Orléansville'),
    seated('43', 'El Oued', 2497411),
    seated('46', 'Illizi', 2493456),
    seated('47', 'Khenchela', 2491889),
    seated('51', 'Relizane', 2483668),
    seated('53', 'Tamanrasset', 2478216),
    seated('54', 'Tindouf', 2476301),
    seated('55', 'Tipaza', 2476028, 'Tipasa'),
    seated('56', 'Tissemsilt', 2475860),
  ],
  places: [
    land('Ouarsenis', []),
    land('Ahaggar', ['variorum:dz/tamanrasset'], 'Hoggar', 'Hoggar Mountains'),
    land(
      'Kabylia',
      ['variorum:dz/tizi-ouzou', 'variorum:dz/bejaia', 'variorum:dz/bouira', 'variorum:dz/boumerdes'],
      'Kabylie',
    ),
    land('Mitidja', ['variorum:dz/blida', 'variorum:dz/algiers-province', 'variorum:dz/tipaza'], 'Mitidja plain'),
    land(
      'Aurès',
      ['variorum:dz/batna', 'variorum:dz/khenchela', 'variorum:dz/biskra'],
      'Aures',
      'Aurès Mountains',
      'Aures Mountains',
    ),
    town('Bentalha', [36.65, 3.1]),
    town('Sidi Rais', [36.6, 3.11], undefined, 'Haouch Rais'),
    town('In Amenas', [28.04, 9.55], undefined, 'Ain Amenas', 'Tiguentourine'),
  ],
};

const morocco: CountryFacts = {
  country: 'MA',
  division: [],
  provinces: [],
  places: [land('Rif', [], 'the Rif', 'Riff', 'Rif Mountains', 'Spanish Morocco'), land('Ifni', [], 'Sidi Ifni')],
};

const tunisia: CountryFacts = {
  country: 'TN',
  division: ['Governorate', 'governorate'],
  provinces: [
    seated('02', 'Kasserine', 2473457),
    seated('06', 'Jendouba', 2470088),
    part('14', 'Kef', 'El Kef', 'Le Kef'),
    seated('18', 'Bizerte', 2472706, 'Bizerta'),
    seated('23', 'Sousse', 2464915),
    seated('28', 'Medenine', 2469473),
    seated('30', 'Gafsa', 2468353),
    seated('32', 'Sfax', 2467454),
    seated('33', 'Sidi Bouzid', 2465840),
    part('34', 'Tataouine'),
    { ...part('36', 'Tunis Governorate'), holds: [{ ...town('Tunis', 2464470, 'تونس'), prominence: 82 }] },
  ],
  places: [
    land('Mount Chaambi', ['variorum:tn/kasserine'], 'Chaambi', 'Jebel Chaambi', 'Mount Chambi'),
    town('Ben Guerdane', [33.14, 11.22], undefined, 'Ben Gardane'),
  ],
};

const westernSahara: CountryFacts = {
  country: 'EH',
  division: [],
  provinces: [],
  places: [town('Guelta Zemmur', [25.14, -12.37]), land('Saguia el-Hamra', []), land('Río de Oro', [], 'Rio de Oro')],
};

export const northAfrica: readonly CountryFacts[] = [algeria, morocco, tunisia, westernSahara];
