import type { CountryFacts } from '../shape.ts';
import { area, land, part } from '../short-forms.ts';

const greece: CountryFacts = {
  country: 'GR',
  division: [],
  provinces: [
    part('ESYE11', 'Eastern Macedonia and Thrace'),
    part('ESYE12', 'Central Macedonia'),
    part('ESYE13', 'Western Macedonia'),
    part('ESYE14', 'Thessaly'),
    part('ESYE21', 'Epirus'),
    part('ESYE22', 'Ionian Islands', 'Ionian islands'),
    part('ESYE23', 'Western Greece'),
    part('ESYE24', 'Central Greece'),
    part('ESYE25', 'Peloponnese', 'the Peloponnese', 'Morea'),
    part('ESYE31', 'Attica'),
    part('ESYE41', 'North Aegean'),
    part('ESYE42', 'South Aegean'),
    part('ESYE43', 'Crete', 'island of Crete'),
  ],
  places: [
    land('Western Thrace', ['variorum:gr/eastern-macedonia-and-thrace']),
    {
      ...land(
        'Macedonia (Greece)',
        ['variorum:gr/eastern-macedonia-and-thrace', 'variorum:gr/central-macedonia', 'variorum:gr/western-macedonia'],
        'Greek Macedonia',
        'Aegean Macedonia',
      ),
      prominence: 60,
    },
    land('Dodecanese', ['variorum:gr/south-aegean'], 'Dodecanese Islands', 'Dodecanese islands'),
    land('Lesbos', ['variorum:gr/north-aegean'], 'Lesvos', 'island of Lesbos'),
    land('Samos', ['variorum:gr/north-aegean'], 'island of Samos'),
    land('Chios', ['variorum:gr/north-aegean'], 'island of Chios'),
    land('Lemnos', ['variorum:gr/north-aegean'], 'Limnos'),
    land('Kos', ['variorum:gr/south-aegean'], 'island of Kos'),
    land('Leros', ['variorum:gr/south-aegean']),
    land('Farmakonisi', ['variorum:gr/south-aegean']),
    land('Rhodes Island', ['variorum:gr/south-aegean'], 'island of Rhodes'),
    land('Corfu', ['variorum:gr/ionian-islands'], 'island of Corfu'),
    land('Cephalonia', ['variorum:gr/ionian-islands'], 'Kefalonia'),
    land('Euboea', ['variorum:gr/central-greece'], 'Evia'),
    land('Evros', ['variorum:gr/eastern-macedonia-and-thrace'], 'Evros region'),
  ],
};

const cyprus: CountryFacts = {
  country: 'CY',
  division: [],
  provinces: [],
  places: [
    area('Northern Cyprus', [35.25, 33.5], undefined, 'North Cyprus', 'Turkish Republic of Northern Cyprus', 'TRNC'),
    land('Troodos', [], 'Troodos Mountains', 'Troodos mountains'),
  ],
};

export const greeceAndCyprus: readonly CountryFacts[] = [greece, cyprus];
