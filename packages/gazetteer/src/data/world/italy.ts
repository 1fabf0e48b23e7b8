import type { CountryFacts } from '../shape.ts';
import { land, part } from '../short-forms.ts';

const italy: CountryFacts = {
  country: 'IT',
  division: [],
  provinces: [
    part('01', 'Abruzzo', 'Abruzzi'),
    part('02', 'Basilicata'),
    part('03', 'Calabria'),
    part('04', 'Campania'),
    part('05', 'Emilia-Romagna'),
    part('06', 'Friuli-Venezia Giulia'),
    part('07', 'Lazio', 'Latium'),
    part('08', 'Liguria'),
    part('09', 'Lombardy'),
    part('11', 'Molise'),
    part('12', 'Piedmont (Italy)', 'Piemonte'),
    part('13', 'Apulia', 'Puglia'),
    part('14', 'Sardinia', 'Sardegna'),
    part('15', 'Sicily', 'Sicilia'),
    part('16', 'Tuscany', 'Toscana'),
    part('17', 'Trentino-Alto Adige', 'Trentino-South Tyrol'),
    part('18', 'Umbria'),
    part('19', 'Aosta Valley'),
    part('20', 'Veneto', 'Venetia'),
  ],
  places: [
    land('Piave', ['variorum:it/veneto'], 'the Piave', 'Piave River', 'River Piave'),
    land('Apennines', [], 'the Apennines'),
    land('South Tyrol', ['variorum:it/trentino-alto-adige'], 'Alto Adige'),
    land('Trentino', ['variorum:it/trentino-alto-adige']),
    land('Isonzo', ['variorum:it/friuli-venezia-giulia'], 'the Isonzo', 'Isonzo River'),
    land('Lampedusa', ['variorum:it/sicily'], 'island of Lampedusa'),
    land('Pantelleria', ['variorum:it/sicily']),
  ],
};

export const italyAndIslands: readonly CountryFacts[] = [italy];
