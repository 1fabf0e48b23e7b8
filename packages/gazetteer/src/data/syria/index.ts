import type { CountryFacts } from '../shape.ts';

export const syria: CountryFacts = {
  country: 'SY',
  division: ['governorate', 'province', 'Governorate', 'countryside'],
  localDivision: 'محافظة *',
  provinces: [
    { name: 'Hasakah', code: '01', local: 'الحسكة' },
    { name: 'Latakia', code: '02', local: 'اللاذقية' },
    { name: 'Quneitra', code: '03', local: 'القنيطرة' },
    { name: 'Raqqa', code: '04', local: 'الرقة' },
    { name: 'Suwayda', code: '05', local: 'السويداء' },
    { name: 'Daraa', code: '06', local: 'درعا' },
    { name: 'Deir ez-Zor', code: '07', local: 'دير الزور' },
    { name: 'Rif Dimashq', code: '08', local: 'ريف دمشق', also: ['Damascus countryside', 'rural Damascus'] },
    { name: 'Aleppo', code: '09', local: 'حلب' },
    { name: 'Hama', code: '10', local: 'حماة' },
    { name: 'Homs', code: '11', local: 'حمص' },
    { name: 'Idlib', code: '12', local: 'إدلب' },
    { name: 'Damascus', code: '13', local: 'دمشق' },
    { name: 'Tartus', code: '14', local: 'طرطوس' },
  ],
};
