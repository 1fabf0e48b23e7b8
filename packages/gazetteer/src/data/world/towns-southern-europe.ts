import type { CountryFacts } from '../shape.ts';
import { area, placesIn, spot, town } from '../short-forms.ts';

/** Towns, villages and sites that reports of wars name, where the base has none or takes them for little known. */
export const townsSouthernEurope: readonly CountryFacts[] = [
  placesIn(
    'IT',
    town('Monte Cassino', [41.49, 13.81], undefined, 'Montecassino'),
    town('Marzabotto', 3173829, undefined, 'Monte Sole'),
    town("Sant'Anna di Stazzema", [43.97, 10.27]),
    town('Gorizia', 3175986, undefined, 'Görz'),
    town('Asiago', 3182744),
  ),
  placesIn(
    'GR',
    town('Kalavryta', 261537),
    town('Distomo', 263034),
    town('Maleme', [35.53, 23.83]),
    town('Pylos', 255293, undefined, 'Navarino'),
    town('Corinth', 259289, undefined, 'Korinthos'),
    area('Grammos', [40.35, 20.78], undefined, 'Mount Grammos'),
    area('Vitsi', [40.65, 21.38], undefined, 'Mount Vitsi'),
  ),
  placesIn('CY', town('Kokkina', [35.18, 32.62])),
  placesIn(
    'BA',
    town('Stupni Do', null),
    town('Kozarac', [44.97, 16.84]),
    spot('Markale', [43.86, 18.43], undefined, 'Markale market'),
  ),
  placesIn('HR', town('Jasenovac', 3198815), town('Borovo Selo', 3244782), town('Slunj', 3190523)),
  placesIn(
    'RS',
    town('Surdulica', 785285),
    town('Aleksinac', 793138),
    town('Preševo', 786772, undefined, 'Presevo'),
    town('Niš', 787657, undefined, 'Nis', 'Nish'),
  ),
  placesIn(
    'XK',
    town('Velika Kruša', [42.32, 20.65], undefined, 'Velika Krusa', 'Krusha e Madhe'),
    area('Drenica', [42.65, 20.85]),
  ),
  placesIn('MK', town('Bitola', 792578, undefined, 'Monastir')),
  placesIn('AL', town('Shkodër', 3184081, undefined, 'Scutari', 'Shkoder')),
];
