import type { CountryFacts } from '../shape.ts';
import { land, part } from '../short-forms.ts';

const germany: CountryFacts = {
  country: 'DE',
  division: [],
  provinces: [
    part('01', 'Baden-Württemberg', 'Baden-Wuerttemberg', 'Baden-Wurttemberg'),
    part('02', 'Bavaria', 'Bayern'),
    part('05', 'Hesse', 'Hessen'),
    part('06', 'Lower Saxony'),
    part('07', 'North Rhine-Westphalia'),
    part('08', 'Rhineland-Palatinate'),
    part('09', 'Saarland', 'Saar Basin', 'Saar Territory'),
    part('10', 'Schleswig-Holstein'),
    part('11', 'Brandenburg'),
    part('12', 'Mecklenburg-Western Pomerania', 'Mecklenburg-Vorpommern'),
    part('13', 'Saxony'),
    part('14', 'Saxony-Anhalt'),
    part('15', 'Thuringia'),
  ],
  places: [
    land('Rhineland', ['variorum:de/rhineland-palatinate', 'variorum:de/north-rhine-westphalia', 'variorum:de/hesse']),
    land('Ruhr', ['variorum:de/north-rhine-westphalia'], 'Ruhr Valley', 'Ruhr valley', 'Ruhr area'),
    land('Westphalia', ['variorum:de/north-rhine-westphalia']),
    land('Palatinate', ['variorum:de/rhineland-palatinate']),
    land('Hürtgen Forest', ['variorum:de/north-rhine-westphalia'], 'Huertgen Forest', 'Hurtgen Forest'),
    land('Franconia', ['variorum:de/bavaria']),
    land('Swabia', ['variorum:de/bavaria', 'variorum:de/baden-wurttemberg']),
    land('Black Forest', ['variorum:de/baden-wurttemberg']),
  ],
};

const austria: CountryFacts = {
  country: 'AT',
  division: [],
  provinces: [
    part('01', 'Burgenland'),
    part('02', 'Carinthia'),
    part('03', 'Lower Austria'),
    part('04', 'Upper Austria'),
    part('06', 'Styria'),
    part('07', 'Tyrol (Austria)', 'Tirol'),
    part('08', 'Vorarlberg'),
  ],
};

export const germanyAndAustria: readonly CountryFacts[] = [germany, austria];
