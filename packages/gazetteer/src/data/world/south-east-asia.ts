import type { CountryFacts } from '../shape.ts';
import { area, village } from '../short-forms.ts';

const indonesia: CountryFacts = {
  country: 'ID',
  division: ['Province', 'province'],
  provinces: [
    { name: 'Aceh', code: '01', also: ['Acheh', 'Atjeh'] },
    { name: 'Central Sulawesi', code: '21' },
    { name: 'Maluku', code: '28', also: ['Moluccas', 'the Moluccas', 'Maluku islands'] },
    { name: 'North Maluku', code: '29' },
    { name: 'Papua', code: '36', also: ['Irian Jaya', 'Indonesian Papua'] },
    { name: 'West Papua', code: '39', also: ['West Irian'] },
  ],
};

const vietnam: CountryFacts = {
  country: 'VN',
  division: ['Province', 'province'],
  provinces: [
    { name: 'An Giang', code: '01', also: ['Chau Doc province'] },
    { name: 'Ben Tre', code: '03', also: ['Kien Hoa', 'Kien Hoa province'] },
    { name: 'Binh Dinh', code: '46' },
    { name: 'Binh Duong', code: '75' },
    { name: 'Binh Phuoc', code: '76', also: ['Binh Long', 'Phuoc Long province'] },
    { name: 'Ca Mau', code: '77' },
    { name: 'Dak Lak', code: '88', also: ['Darlac', 'Dac Lac'] },
    { name: 'Gia Lai', code: '49', also: ['Pleiku province'] },
    { name: 'Khanh Hoa', code: '54' },
    { name: 'Kien Giang', code: '21' },
    { name: 'Kon Tum', code: '55', also: ['Kontum province'] },
    { name: 'Long An', code: '24', also: ['Hau Nghia'] },
    { name: 'Phu Yen', code: '61' },
    { name: 'Quang Binh', code: '62' },
    { name: 'Quang Nam', code: '84', also: ['Quang Tin'] },
    {
      name: 'Quang Ngai',
      code: '63',
      holds: [village('My Lai', [15.18, 108.87], undefined, 'Son My', 'Songmy', 'My Lai 4')],
    },
    { name: 'Quang Tri', code: '64', holds: [village('Con Thien', null)] },
    { name: 'Tay Ninh', code: '33' },
    { name: 'Thua Thien', code: '66', also: ['Thua Thien-Hue', 'Thua Thien Hue'] },
    { name: 'Tien Giang', code: '37', also: ['Dinh Tuong'] },
  ],
  places: [
    area('Mekong Delta', null, undefined, 'the Delta of the Mekong'),
    area('A Shau Valley', null, undefined, 'A Shau', 'Ashau Valley'),
    area('Ia Drang Valley', null, undefined, 'Ia Drang'),
  ],
};

export const southEastAsia: readonly CountryFacts[] = [indonesia, vietnam];
