import type { CountryFacts } from '../shape.ts';
import { area, town } from '../short-forms.ts';

export const thailand: CountryFacts = {
  country: 'TH',
  division: ['Province', 'province'],
  provinces: [
    {
      name: 'Narathiwat',
      code: '31',
      local: 'นราธิวาส',
      alsoIn: ['variorum:th/deep-south'],
      holds: [town('Narathiwat', 1608409)],
    },
    {
      name: 'Pattani',
      code: '69',
      local: 'ปัตตานี',
      alsoIn: ['variorum:th/deep-south'],
      holds: [town('Pattani', 1607978)],
    },
    { name: 'Yala', code: '70', local: 'ยะลา', alsoIn: ['variorum:th/deep-south'], holds: [town('Yala', 1604870)] },
    { name: 'Songkhla', code: '68', local: 'สงขลา' },
    { name: 'Bangkok', code: '40', local: 'กรุงเทพมหานคร', holds: [{ ...town('Bangkok', 1609350), prominence: 90 }] },
    { name: 'Tak', code: '08', local: 'ตาก', holds: [town('Mae Sot', 1152188)] },
  ],
  places: [
    {
      ...area('Deep South', null, undefined, 'southern border provinces', "Thailand's Deep South", 'Patani'),
      spans: ['variorum:th/narathiwat', 'variorum:th/pattani', 'variorum:th/yala'],
    },
  ],
};
