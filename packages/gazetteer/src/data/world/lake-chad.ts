import type { CountryFacts } from '../shape.ts';
import { area, town, village } from '../short-forms.ts';

const cameroon: CountryFacts = {
  country: 'CM',
  division: ['Region', 'region'],
  provinces: [
    { name: 'East Region (Cameroon)', code: '04' },
    { name: 'Littoral (Cameroon)', code: '05', holds: [town('Douala', 2232593)] },
    {
      name: 'North-West Region (Cameroon)',
      code: '07',
      also: ['Northwest Region', 'North West Region', 'Nord-Ouest'],
      alsoIn: ['variorum:cm/anglophone-cameroon'],
      holds: [{ ...town('Bamenda', 2234974), prominence: 68 }, village('Ngarbuh', null)],
    },
    { name: 'West Region (Cameroon)', code: '08' },
    {
      name: 'South-West Region (Cameroon)',
      code: '09',
      also: ['Southwest Region', 'South West Region', 'Sud-Ouest'],
      alsoIn: ['variorum:cm/anglophone-cameroon'],
      holds: [town('Buea', 2233410), town('Kumba', 2229752)],
    },
    { name: 'Adamawa (Cameroon)', code: '10', also: ['Adamaoua'] },
    {
      name: 'Centre (Cameroon)',
      code: '11',
      holds: [{ ...town('Yaounde', 2220957, undefined, 'Yaoundé'), prominence: 84 }],
    },
    {
      name: 'Far North',
      code: '12',
      also: ['Extrême-Nord', 'Far North Region'],
      holds: [
        { ...town('Maroua', 2228373), prominence: 66 },
        town('Kousseri', 2229798),
        town('Mora', 2225991),
        town('Fotokol', [12.37, 14.22]),
        town('Amchide', [11.05, 14.1], undefined, 'Amchidé'),
        town('Kolofata', [11.16, 14.01]),
      ],
    },
    { name: 'North Region (Cameroon)', code: '13' },
    { name: 'South Region (Cameroon)', code: '14' },
  ],
  places: [
    {
      ...area(
        'Anglophone Cameroon',
        null,
        undefined,
        'Anglophone regions',
        'English-speaking regions of Cameroon',
        'Ambazonia',
      ),
      spans: ['variorum:cm/north-west-region-cameroon', 'variorum:cm/south-west-region-cameroon'],
    },
  ],
};

const chad: CountryFacts = {
  country: 'TD',
  division: ['region', 'province'],
  provinces: [
    { name: 'Batha', code: '01' },
    { name: 'Wadi Fira', code: '02' },
    { name: 'Guera', code: '05', also: ['Guéra'] },
    { name: 'Kanem', code: '06' },
    { name: 'Lac', code: '07', also: ['Lac Province'], holds: [town('Bol', 2434979), village('Bohoma', null)] },
    { name: 'Logone Occidental', code: '08' },
    { name: 'Logone Oriental', code: '09' },
    {
      name: 'Ouaddai',
      code: '12',
      also: ['Ouaddaï'],
      holds: [town('Abeche', 245785, undefined, 'Abéché'), town('Adre', [13.47, 22.2], undefined, 'Adré')],
    },
    { name: 'Salamat', code: '13' },
    { name: 'Tandjile', code: '14', also: ['Tandjilé'] },
    { name: 'Chari-Baguirmi', code: '15' },
    { name: 'Mayo-Kebbi Est', code: '16' },
    { name: 'Moyen-Chari', code: '17' },
    { name: 'Hadjer-Lamis', code: '18' },
    { name: 'Mandoul', code: '19' },
    { name: 'Mayo-Kebbi Ouest', code: '20' },
    {
      name: "N'Djamena",
      code: '21',
      holds: [{ ...town("N'Djamena", 2427123, undefined, 'Ndjamena'), prominence: 84 }],
    },
    { name: 'Bahr el Gazel', code: '22', also: ['Barh El Gazel'] },
    { name: 'Borkou', code: '23' },
    { name: 'Sila', code: '25', also: ['Dar Sila'], holds: [town('Goz Beida', 243787)] },
    { name: 'Tibesti', code: '26' },
    { name: 'Ennedi Est', code: '27' },
    { name: 'Ennedi Ouest', code: '28' },
  ],
};

export const lakeChad: readonly CountryFacts[] = [cameroon, chad];
