import type { CountryFacts } from '../shape.ts';
import { inAreas, land, part } from '../short-forms.ts';

const poland: CountryFacts = {
  country: 'PL',
  division: [],
  provinces: [
    ...inAreas(
      ['variorum:silesia'],
      [part('72', 'Lower Silesian Voivodeship'), part('79', 'Opole Voivodeship'), part('83', 'Silesian Voivodeship')],
    ),
    part('73', 'Kuyavian-Pomeranian Voivodeship', 'Kujawsko-Pomorskie'),
    part('74', 'Łódź Voivodeship', 'Lodz Voivodeship'),
    part('75', 'Lublin Voivodeship'),
    part('76', 'Lubusz Voivodeship'),
    part('77', 'Lesser Poland', 'Malopolska', 'Małopolska'),
    part('78', 'Masovian Voivodeship', 'Masovia', 'Mazovia'),
    part('80', 'Subcarpathian Voivodeship', 'Podkarpackie'),
    part('81', 'Podlaskie', 'Podlasie'),
    part('82', 'Pomeranian Voivodeship', 'Pomorskie'),
    part('84', 'Świętokrzyskie Voivodeship', 'Swietokrzyskie'),
    part('85', 'Warmian-Masurian Voivodeship'),
    part('86', 'Greater Poland', 'Wielkopolska'),
    part('87', 'West Pomeranian Voivodeship'),
  ],
  places: [
    land('Upper Silesia', ['variorum:pl/silesian-voivodeship', 'variorum:pl/opole-voivodeship'], 'Oberschlesien'),
    land('Lower Silesia', ['variorum:pl/lower-silesian-voivodeship', 'variorum:pl/opole-voivodeship']),
    land('Masuria', ['variorum:pl/warmian-masurian-voivodeship'], 'Masurian Lakes', 'Masurian lakes'),
    land('Generalgouvernement', [], 'General Gouvernement'),
    land('Wartheland', [], 'Warthegau'),
    land('Polish Corridor', []),
    land('Congress Poland', [], 'Russian Poland'),
    land('Vistula', [], 'the Vistula', 'Vistula River', 'river Vistula'),
  ],
};

const czechia: CountryFacts = {
  country: 'CZ',
  division: [],
  provinces: [
    part('88', 'Central Bohemian Region', 'Central Bohemia'),
    part('79', 'South Bohemian Region', 'South Bohemia'),
    part('78', 'South Moravian Region', 'South Moravia'),
    part('85', 'Moravian-Silesian Region'),
  ],
  places: [
    land('Bohemia', []),
    land('Moravia', []),
    land('Bohemia and Moravia', [], 'Protectorate of Bohemia and Moravia'),
    land('Sudetenland', [], 'Sudeten'),
  ],
};

const hungary: CountryFacts = {
  country: 'HU',
  division: [],
  provinces: [],
  places: [land('Transdanubia', []), land('Lake Balaton', [])],
};

const romania: CountryFacts = {
  country: 'RO',
  division: [],
  provinces: [],
  places: [
    land('Transylvania', [], 'Siebenbürgen'),
    land('Northern Transylvania', []),
    land('Wallachia', [], 'Walachia'),
    land('Oltenia', []),
    land('Maramureș', [], 'Maramures'),
  ],
};

export const centralEurope: readonly CountryFacts[] = [poland, czechia, hungary, romania];
