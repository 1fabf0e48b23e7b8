import type { CountryFacts, PlaceFact } from '../shape.ts';
import { area, town } from '../short-forms.ts';

/** A province inside a region. */
const province = (name: string, ...also: readonly string[]): PlaceFact => ({
  name,
  kind: 'province',
  also: [`${name} province`, ...also],
});

export const philippines: CountryFacts = {
  country: 'PH',
  division: ['Region', 'region'],
  provinces: [
    {
      name: 'Bangsamoro',
      code: '14',
      also: ['ARMM', 'BARMM', 'Autonomous Region in Muslim Mindanao'],
      alsoIn: ['variorum:ph/mindanao'],
      holds: [
        { ...town('Marawi', 1701053, undefined, 'Marawi City'), prominence: 72 },
        province('Maguindanao', 'Maguindanao del Sur', 'Maguindanao del Norte'),
        province('Lanao del Sur'),
        province('Basilan', 'Basilan island'),
        province('Tawi-Tawi'),
        town('Jolo', 1710141),
        town('Cotabato', 1716771, undefined, 'Cotabato City'),
      ],
    },
    {
      name: 'Zamboanga Peninsula',
      code: '09',
      alsoIn: ['variorum:ph/mindanao'],
      holds: [town('Zamboanga', 1679432, undefined, 'Zamboanga City')],
    },
    {
      name: 'Northern Mindanao',
      code: '10',
      alsoIn: ['variorum:ph/mindanao'],
      holds: [province('Lanao del Norte'), province('Bukidnon')],
    },
    {
      name: 'Davao Region',
      code: '11',
      alsoIn: ['variorum:ph/mindanao'],
      holds: [town('Davao', 1715348, undefined, 'Davao City')],
    },
    { name: 'Soccsksargen', code: '12', alsoIn: ['variorum:ph/mindanao'] },
    { name: 'Caraga', code: '13', alsoIn: ['variorum:ph/mindanao'] },
    {
      name: 'Metro Manila',
      code: 'NCR',
      also: ['National Capital Region'],
      holds: [{ ...town('Manila', 1701668), prominence: 86 }],
    },
  ],
  places: [
    {
      ...area('Mindanao', null),
      spans: [
        'variorum:ph/bangsamoro',
        'variorum:ph/zamboanga-peninsula',
        'variorum:ph/northern-mindanao',
        'variorum:ph/davao-region',
        'variorum:ph/soccsksargen',
        'variorum:ph/caraga',
      ],
    },
    {
      ...area('Sulu Archipelago', null, undefined, 'Sulu'),
      spans: ['variorum:ph/bangsamoro', 'variorum:ph/zamboanga-peninsula'],
    },
  ],
};
