import type { CountryFacts } from '../shape.ts';
import { town, village } from '../short-forms.ts';

export const mozambique: CountryFacts = {
  country: 'MZ',
  division: ['province'],
  provinces: [
    {
      name: 'Cabo Delgado',
      code: '01',
      also: ['Cabo Delgado Province'],
      holds: [
        { ...town('Pemba', 1028918), prominence: 68 },
        { ...town('Mocimboa da Praia', 1037370, undefined, 'Mocímboa da Praia'), prominence: 68 },
        town('Mueda', [-11.67, 39.56]),
        town('Montepuez', 1037125),
        town('Palma', [-10.78, 40.47]),
        town('Macomia', [-12.25, 40.13]),
        town('Quissanga', [-12.42, 40.5]),
        village('Muidumbe', null),
        town('Nangade', [-11.07, 39.63]),
      ],
    },
    { name: 'Gaza Province (Mozambique)', code: '02' },
    { name: 'Inhambane', code: '03' },
    { name: 'Maputo Province', code: '04' },
    { name: 'Sofala', code: '05', holds: [town('Beira', 1052373)] },
    { name: 'Nampula', code: '06' },
    { name: 'Niassa', code: '07' },
    { name: 'Tete', code: '08' },
    { name: 'Zambezia', code: '09', also: ['Zambézia'] },
    { name: 'Manica', code: '10' },
    { name: 'Maputo City', code: '11', holds: [{ ...town('Maputo', 1040652), prominence: 84 }] },
  ],
};
