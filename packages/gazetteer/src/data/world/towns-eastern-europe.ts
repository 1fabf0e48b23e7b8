import type { CountryFacts } from '../shape.ts';
import { area, placesIn, spot, town } from '../short-forms.ts';

/** Towns, villages and sites that reports of wars name, where the base has none or takes them for little known. */
export const townsEasternEurope: readonly CountryFacts[] = [
  placesIn(
    'UA',
    spot('Babyn Yar', [50.47, 30.45], undefined, 'Babi Yar', 'Babi Yar ravine'),
    town('Olenivka', [47.83, 37.66], undefined, 'Yelenovka'),
    town('Hroza', [49.55, 37.22]),
    area('Perekop', [46.16, 33.69], undefined, 'Perekop Isthmus'),
  ),
  placesIn('BY', town('Khatyn', [54.33, 27.94])),
  placesIn(
    'RU',
    town('Katyn', 551732, undefined, 'Katyn Forest', 'Katyn forest'),
    town('Kronstadt', 540771),
    town('Nikolayevsk-on-Amur', 2122850, undefined, 'Nikolayevsk', 'Nikolaevsk'),
  ),
  placesIn('LT', spot('Ponary', [54.63, 25.16], undefined, 'Paneriai')),
  placesIn('LV', town('Rumbula', [56.88, 24.25])),
  placesIn(
    'TR',
    town('Sarıkamış', 740088, undefined, 'Sarikamish', 'Sarikamis'),
    spot('Suvla Bay', [40.3, 26.25], undefined, 'Suvla'),
    spot('Anzac Cove', [40.24, 26.28]),
    town('Roboski', [37.45, 43.05]),
  ),
];
