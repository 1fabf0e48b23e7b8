import type { CountryFacts } from '../shape.ts';
import { area, placesIn, spot, town } from '../short-forms.ts';

/** Towns, villages and sites that reports of wars name, where the base has none or takes them for little known. */
export const townsCentralEurope: readonly CountryFacts[] = [
  placesIn(
    'DE',
    spot('Buchenwald', [51.02, 11.25]),
    spot('Bergen-Belsen', [52.76, 9.91], undefined, 'Belsen'),
    spot('Sachsenhausen', [52.77, 13.26], undefined, 'Oranienburg'),
    spot('Ravensbrück', [53.19, 13.17], undefined, 'Ravensbruck', 'Ravensbrueck'),
    town('Flossenbürg', 2926107, undefined, 'Flossenburg', 'Flossenbuerg'),
    town('Peenemünde', [54.14, 13.77], undefined, 'Peenemunde', 'Peenemuende'),
    area('Heligoland', [54.18, 7.89], undefined, 'Helgoland'),
  ),
  placesIn('AT', town('Mauthausen', [48.24, 14.52])),
  placesIn(
    'CZ',
    town('Lidice', [50.14, 14.19]),
    town('Ležáky', [49.83, 15.9], undefined, 'Lezaky'),
    town('Terezín', 3064268, undefined, 'Terezin', 'Theresienstadt'),
  ),
  placesIn(
    'PL',
    town('Auschwitz', 3089658, undefined, 'Oświęcim', 'Oswiecim', 'Auschwitz-Birkenau', 'Birkenau'),
    spot('Treblinka', [52.63, 22.05]),
    spot('Sobibor', [51.45, 23.59], undefined, 'Sobibór'),
    spot('Majdanek', [51.22, 22.6]),
    town('Belzec', 7576105, undefined, 'Bełżec'),
    town('Chelmno nad Nerem', [52.15, 18.72], undefined, 'Kulmhof', 'Chełmno nad Nerem'),
    spot('Stutthof', [54.33, 19.15]),
    town('Jedwabne', 770149),
    town('Tannenberg', [53.5, 20.13], undefined, 'Stębark', 'Stebark', 'Grunwald'),
    town('Modlin', [52.44, 20.69]),
    spot('Westerplatte', [54.41, 18.67]),
    town('Warsaw', 756135, undefined, 'Warsaw Ghetto'),
  ),
  placesIn('HU', town('Komárom', 3049519, undefined, 'Komarom')),
  placesIn('SI', town('Kobarid', 3197983, undefined, 'Caporetto')),
];
