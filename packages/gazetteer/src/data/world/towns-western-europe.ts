import type { CountryFacts } from '../shape.ts';
import { area, placesIn, spot, town } from '../short-forms.ts';

/** Towns, villages and sites that reports of wars name, where the base has none or takes them for little known. */
export const townsWesternEurope: readonly CountryFacts[] = [
  placesIn(
    'ES',
    town('Belchite', 3128365),
    town('Durango', 3123773),
    area('Jarama', null, undefined, 'Jarama valley', 'Jarama Valley'),
    town('Paracuellos de Jarama', 3114397, undefined, 'Paracuellos'),
  ),
  placesIn(
    'FR',
    town('Oradour-sur-Glane', 2989467, undefined, 'Oradour'),
    town('Bapaume', 3035088),
    town('Vimy', 2968070, undefined, 'Vimy Ridge'),
    town('Loos-en-Gohelle', 2997619, undefined, 'Loos'),
    town('Neuve-Chapelle', [50.58, 2.78], undefined, 'Neuve Chapelle'),
    town('Thiepval', [50.06, 2.69]),
    town('Beaumont-Hamel', [50.08, 2.66], undefined, 'Beaumont Hamel'),
    town('Pozières', [50.04, 2.73], undefined, 'Pozieres'),
    town('Fromelles', [50.61, 2.85]),
    spot('Belleau Wood', [49.07, 3.29], undefined, 'Bois Belleau'),
    town('Saint-Mihiel', 2977948, undefined, 'St. Mihiel', 'St Mihiel'),
    town('Saint-Quentin', 2977295, undefined, 'St. Quentin', 'St Quentin'),
    town('Saint-Lô', 2978758, undefined, 'St. Lo', 'Saint-Lo', 'St Lo'),
    town('Falaise', 3019113, undefined, 'Falaise Pocket', 'Falaise Gap'),
    spot('Omaha Beach', [49.37, -0.88]),
    spot('Utah Beach', [49.42, -1.17]),
    spot('Natzweiler', [48.45, 7.25], undefined, 'Natzweiler-Struthof'),
  ),
  placesIn(
    'BE',
    town('Passchendaele', [50.9, 3.02], undefined, 'Passendale'),
    town('Zeebrugge', 2783307),
    town('Mesen', [50.77, 2.9], undefined, 'Messines', 'Messines Ridge'),
    town('Langemarck', [50.91, 2.92], undefined, 'Langemark'),
    town('Poelcappelle', [50.92, 2.96], undefined, 'Poelkapelle'),
  ),
  placesIn(
    'GB',
    town('Crossmaglen', 2651864),
    town('Warrenpoint', 2634743, undefined, 'Narrow Water'),
    town('Lurgan', [54.46, -6.33]),
    town('Bessbrook', [54.2, -6.4]),
    town('Loughgall', [54.41, -6.61]),
    town('Loughinisland', [54.34, -5.82]),
    town('Greysteel', [55.03, -7.07]),
    town('Kingsmills', [54.22, -6.46], undefined, 'Kingsmill'),
    area('Scapa Flow', [58.9, -3.05]),
  ),
  placesIn('IE', town('Dundalk', 2964540), town('Mullaghmore', [54.47, -8.45])),
];
