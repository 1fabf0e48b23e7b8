import type { CountryFacts } from '../shape.ts';
import { quarter, town } from '../short-forms.ts';

export const haiti: CountryFacts = {
  country: 'HT',
  division: ['Department', 'department'],
  provinces: [
    { name: 'Nord-Ouest (Haiti)', code: '03' },
    {
      name: 'Artibonite',
      code: '06',
      holds: [
        town('Gonaives', 3724696, undefined, 'Gonaïves'),
        town('Pont-Sondé', [19.15, -72.61], undefined, 'Pont-Sonde', 'Pont Sonde'),
      ],
    },
    { name: 'Centre (Haiti)', code: '07' },
    {
      name: 'Nord (Haiti)',
      code: '09',
      holds: [town('Cap-Haïtien', 3728474, undefined, 'Cap-Haitien', 'Cap Haitien')],
    },
    { name: 'Nord-Est (Haiti)', code: '10' },
    {
      name: 'Ouest (Haiti)',
      code: '11',
      also: ['Ouest Department'],
      holds: [
        { ...town('Port-au-Prince', 3718426), prominence: 84 },
        quarter('Cité Soleil', [18.58, -72.33], undefined, 'Cite Soleil'),
        town('Croix-des-Bouquets', 3727135),
      ],
    },
    { name: 'Sud (Haiti)', code: '12' },
    { name: 'Sud-Est (Haiti)', code: '13' },
    { name: "Grand'Anse", code: '14', also: ['Grande Anse'] },
    { name: 'Nippes', code: '15' },
  ],
};
