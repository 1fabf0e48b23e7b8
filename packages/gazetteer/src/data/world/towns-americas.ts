import type { CountryFacts } from '../shape.ts';
import { placesIn, spot, town } from '../short-forms.ts';

/** Towns, villages and sites that reports of wars name, where the base has none or takes them for little known. */
export const townsAmericas: readonly CountryFacts[] = [
  placesIn(
    'US',
    spot('Wounded Knee', [43.14, -102.37]),
    spot('Kent State University', [41.15, -81.34]),
    town('Columbine', 5417657, undefined, 'Columbine High School'),
  ),
  placesIn('GT', town('Xamán', [15.95, -90.25], undefined, 'Xaman')),
  placesIn(
    'SV',
    town('Perquín', [13.96, -88.16], undefined, 'Perquin'),
    spot('Zona Rosa', [13.69, -89.24]),
    town('San Miguel', 3583446),
  ),
  placesIn('HN', spot('Yamales', null)),
  placesIn('CO', town('Fraguas de Machuca', null)),
  placesIn(
    'PE',
    spot('Barrios Altos', [-12.05, -77.02]),
    spot('Lurigancho', [-11.99, -77], undefined, 'Lurigancho prison'),
    spot('El Frontón', [-12.12, -77.18], undefined, 'El Fronton'),
    town('Chuschi', 3943084),
  ),
  placesIn('BO', town('Teoponte', [-15.49, -67.82]), town('Senkata', [-16.58, -68.18])),
  placesIn('PY', town('Nanawa (Chaco)', [-23.5, -59.43])),
  placesIn('AR', town('La Tablada', [-34.69, -58.53]), town('Ezeiza', 3433975)),
  placesIn('CL', town('Pisagua', [-19.6, -70.21]), town('Lonquén', [-33.72, -70.85], undefined, 'Lonquen')),
  placesIn(
    'BR',
    town('Canudos', [-9.9, -39.03]),
    spot('Carandiru', [-23.51, -46.62]),
    town('Vigário Geral', [-22.8, -43.31], undefined, 'Vigario Geral'),
    town('Jacarezinho', [-22.89, -43.26]),
  ),
  placesIn('VE', town('El Amparo', [7.1, -70.75])),
  placesIn('HT', town('La Saline', [18.55, -72.34]), town('Raboteau', [19.45, -72.7])),
  placesIn('FK', town('San Carlos', [-51.57, -59.04], undefined, 'Port San Carlos')),
];
