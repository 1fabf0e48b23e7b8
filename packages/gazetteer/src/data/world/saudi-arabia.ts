import type { CountryFacts } from '../shape.ts';
import { town } from '../short-forms.ts';

export const saudiArabia: CountryFacts = {
  country: 'SA',
  division: ['Province', 'Region', 'province'],
  localDivision: ['منطقة *'],
  provinces: [
    { name: 'al-Bahah', code: '02', local: 'الباحة', also: ['al-Baha'] },
    { name: 'Medina Province', code: '05', local: 'المدينة', holds: [{ ...town('Medina', 109223), prominence: 78 }] },
    {
      name: 'Eastern Province (Saudi Arabia)',
      code: '06',
      local: 'الشرقية',
      also: ['ash-Sharqiyah'],
      holds: [town('Dammam', 110336), town('Qatif', 108927, undefined, 'al-Qatif')],
    },
    { name: 'Qassim', code: '08', local: 'القصيم', also: ['al-Qassim'] },
    { name: 'Riyadh', code: '10', local: 'الرياض', holds: [{ ...town('Riyadh', 108410), prominence: 90 }] },
    {
      name: 'Asir',
      code: '11',
      local: 'عسير',
      also: ['Aseer'],
      holds: [town('Abha', 110690), town('Khamis Mushait', 105072, undefined, 'Khamis Mushayt')],
    },
    { name: 'Hail', code: '13', local: 'حائل', also: ["Ha'il"] },
    {
      name: 'Mecca Province',
      code: '14',
      local: 'مكة',
      also: ['Makkah Province'],
      holds: [
        { ...town('Mecca', 104515, undefined, 'Makkah'), prominence: 82 },
        { ...town('Jeddah', 105343), prominence: 82 },
      ],
    },
    { name: 'Northern Borders', code: '15', local: 'الحدود الشمالية' },
    { name: 'Najran', code: '16', local: 'نجران', holds: [town('Najran', 103630)] },
    {
      name: 'Jizan',
      code: '17',
      local: 'جازان',
      also: ['Jazan', 'Jizan Region'],
      holds: [town('Jizan', 105299, undefined, 'Jazan')],
    },
    { name: 'Tabuk', code: '19', local: 'تبوك' },
    { name: 'al-Jouf', code: '20', local: 'الجوف' },
  ],
};
