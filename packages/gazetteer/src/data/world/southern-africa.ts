import type { CountryFacts } from '../shape.ts';
import { land, part, town } from '../short-forms.ts';

const southAfrica: CountryFacts = {
  country: 'ZA',
  division: [],
  provinces: [
    part('02', 'KwaZulu-Natal', 'KwaZulu Natal', 'Natal', 'Colony of Natal', 'Natal Province'),
    part('03', 'Free State', 'Orange Free State', 'Orange River Colony'),
    part('05', 'Eastern Cape'),
    part('06', 'Gauteng', 'Witwatersrand'),
    part('07', 'Mpumalanga', 'Eastern Transvaal'),
    part('08', 'Northern Cape'),
    part('09', 'Limpopo', 'Northern Transvaal'),
    part('10', 'North West Province'),
    part('11', 'Western Cape'),
  ],
  places: [
    land(
      'Transvaal',
      ['variorum:za/gauteng', 'variorum:za/mpumalanga', 'variorum:za/limpopo', 'variorum:za/north-west-province'],
      'the Transvaal',
      'South African Republic',
    ),
    land(
      'Cape Province',
      [
        'variorum:za/eastern-cape',
        'variorum:za/western-cape',
        'variorum:za/northern-cape',
        'variorum:za/north-west-province',
      ],
      'Cape Colony',
    ),
    land('Zululand', ['variorum:za/kwazulu-natal'], 'KwaZulu'),
    land('Transkei', ['variorum:za/eastern-cape']),
    land('Ciskei', ['variorum:za/eastern-cape']),
    land('Bophuthatswana', []),
    land('East Rand', ['variorum:za/gauteng']),
    land('Spion Kop', ['variorum:za/kwazulu-natal']),
    town('Boipatong', [-26.66, 27.85]),
    town('Sharpeville', [-26.69, 27.87]),
    town('Bisho', 1019330, undefined, 'Bhisho'),
    town('Marikana', [-25.7, 27.48]),
  ],
};

const namibia: CountryFacts = {
  country: 'NA',
  division: [],
  provinces: [
    part('28', 'Zambezi Region', 'Caprivi', 'Caprivi Strip', 'Caprivi Region'),
    part('40', 'Kavango East'),
    part('41', 'Kavango West'),
  ],
  places: [
    land('Ovamboland', [], 'Owamboland'),
    land('Hereroland', []),
    land('Waterberg', []),
    land('German South West Africa', [], 'German South-West Africa'),
  ],
};

const zimbabwe: CountryFacts = {
  country: 'ZW',
  division: [],
  provinces: [
    part('01', 'Manicaland'),
    part('02', 'Midlands Province'),
    part('03', 'Mashonaland Central'),
    part('04', 'Mashonaland East'),
    part('05', 'Mashonaland West'),
    part('06', 'Matabeleland North'),
    part('07', 'Matabeleland South'),
    part('08', 'Masvingo Province'),
  ],
  places: [
    land('Matabeleland', ['variorum:zw/matabeleland-north', 'variorum:zw/matabeleland-south']),
    land('Mashonaland', [
      'variorum:zw/mashonaland-central',
      'variorum:zw/mashonaland-east',
      'variorum:zw/mashonaland-west',
    ]),
    land('Marange', ['variorum:zw/manicaland'], 'Chiadzwa'),
  ],
};

const zambia: CountryFacts = {
  country: 'ZM',
  division: [],
  provinces: [part('01', 'Western Province (Zambia)', 'Barotseland'), part('08', 'Copperbelt')],
};

const mozambique: CountryFacts = {
  country: 'MZ',
  division: [],
  provinces: [],
  places: [
    land('Gorongosa', ['variorum:mz/sofala']),
    town('Homoine', [-23.87, 35.15], undefined, 'Homoíne'),
    town('Wiriyamu', null),
    town('Nyadzonya', null),
    town('Chimoio Camp', null),
  ],
};

const madagascar: CountryFacts = {
  country: 'MG',
  division: [],
  provinces: [],
  places: [land('Androy', []), land('Anosy', [])],
};

export const southernAfrica: readonly CountryFacts[] = [southAfrica, namibia, zimbabwe, zambia, mozambique, madagascar];
