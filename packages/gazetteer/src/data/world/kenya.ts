import type { CountryFacts } from '../shape.ts';
import { spot, town } from '../short-forms.ts';

export const kenya: CountryFacts = {
  country: 'KE',
  division: ['County', 'county'],
  provinces: [
    { name: 'Nairobi', code: '05', holds: [{ ...town('Nairobi', 184745), prominence: 88 }] },
    { name: 'Garissa', code: '16', holds: [{ ...town('Garissa', 197745), prominence: 66 }] },
    { name: 'Mandera', code: '33', holds: [town('Mandera', 187896)] },
    { name: 'Wajir', code: '54', holds: [town('Wajir', 178443)] },
    { name: 'Lamu', code: '30', holds: [town('Lamu', 189741)] },
    { name: 'Tana River', code: '48' },
    { name: 'Mombasa', code: '37', holds: [town('Mombasa', 186301)] },
    { name: 'Marsabit', code: '34' },
    { name: 'Turkana', code: '51' },
    {
      name: 'Baringo',
      code: '10',
      holds: [spot('Westgate Mall', [-1.257, 36.803], undefined, 'Westgate shopping mall', 'Westgate Shopping Mall')],
    },
  ],
};
