import type { CountryFacts } from '../shape.ts';
import { land, part } from '../short-forms.ts';

const spain: CountryFacts = {
  country: 'ES',
  division: [],
  provinces: [
    part('07', 'Balearic Islands', 'Balearics', 'Balearic islands'),
    part('27', 'La Rioja (Spain)'),
    part('29', 'Community of Madrid'),
    part('31', 'Region of Murcia'),
    part('32', 'Navarre', 'Navarra'),
    part('34', 'Asturias'),
    part('39', 'Cantabria'),
    part('51', 'Andalusia', 'Andalucía', 'Andalucia'),
    part('52', 'Aragon', 'Aragón'),
    part('53', 'Canary Islands', 'Canary islands', 'Canaries'),
    part('54', 'Castilla-La Mancha', 'Castile-La Mancha'),
    part('55', 'Castile and León', 'Castile and Leon', 'Castilla y León', 'Castilla y Leon'),
    part('56', 'Catalonia', 'Catalunya', 'Cataluña'),
    part('57', 'Extremadura', 'Estremadura'),
    part('58', 'Galicia (Spain)', 'Spanish Galicia'),
    part('59', 'Basque Country', 'Basque region', 'Basque Provinces', 'Basque provinces', 'Euskadi'),
    part('60', 'Valencian Community', 'Valencian Country'),
  ],
  places: [
    land('Ebro', [], 'the Ebro', 'Ebro River', 'River Ebro'),
    land('Castile', ['variorum:es/castile-and-leon', 'variorum:es/castilla-la-mancha'], 'Castilla'),
    land('Old Castile', ['variorum:es/castile-and-leon', 'variorum:es/cantabria', 'variorum:es/la-rioja-spain']),
    land('Biscay', ['variorum:es/basque-country'], 'Vizcaya', 'Bizkaia', 'Biscaya'),
    land('Guipúzcoa', ['variorum:es/basque-country'], 'Guipuzcoa', 'Gipuzkoa'),
    land('Majorca', ['variorum:es/balearic-islands'], 'Mallorca'),
    land('Minorca', ['variorum:es/balearic-islands'], 'Menorca'),
  ],
};

const portugal: CountryFacts = {
  country: 'PT',
  division: [],
  provinces: [part('10', 'Madeira'), part('23', 'Azores', 'the Azores')],
  places: [land('Alentejo', []), land('Algarve', [])],
};

export const iberia: readonly CountryFacts[] = [spain, portugal];
