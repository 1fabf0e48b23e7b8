import type { CountryFacts } from '../shape.ts';
import { area, quarter, spot, town } from '../short-forms.ts';

export const lebanon: CountryFacts = {
  country: 'LB',
  division: ['governorate', 'province'],
  localDivision: ['محافظة *'],
  provinces: [
    { name: 'Beirut', code: '04', local: 'بيروت', holds: [{ ...town('Beirut', 276781), prominence: 92 }] },
    {
      name: 'Mount Lebanon',
      code: '05',
      local: 'جبل لبنان',
      holds: [
        quarter(
          'Dahiyeh',
          [33.85, 35.51],
          undefined,
          'Dahieh',
          'Dahiya',
          'southern suburbs of Beirut',
          "Beirut's southern suburbs",
        ),
        town('Jounieh', 273140),
        town('Byblos', 273203, undefined, 'Jbeil'),
        town('Baabda', 277226),
      ],
    },
    {
      name: 'South Lebanon',
      code: '06',
      local: 'الجنوب',
      also: ['South Governorate'],
      alsoIn: ['variorum:lb/southern-lebanon'],
      holds: [
        { ...town('Sidon', 268064, undefined, 'Saida', 'Sayda'), prominence: 74 },
        { ...town('Tyre', 267008, undefined, 'Sour', 'Sur'), prominence: 72 },
        town('Naqoura', 278832, undefined, 'an-Naqurah'),
        town('Qana', [33.21, 35.3]),
        spot('Ain al-Hilweh', [33.54, 35.38], undefined, 'Ein el-Hilweh', 'Ain al-Hilwa', 'Ain el-Helweh'),
      ],
    },
    {
      name: 'Nabatieh',
      code: '07',
      local: 'النبطية',
      also: ['Nabatiyeh', 'Nabatiye'],
      alsoIn: ['variorum:lb/southern-lebanon'],
      holds: [
        { ...town('Nabatieh', 278913, undefined, 'Nabatiyeh', 'Nabatiye'), prominence: 68 },
        town('Marjayoun', 271226, undefined, 'Marjeyoun', 'Merjayoun'),
        town('Bint Jbeil', [33.12, 35.43], undefined, 'Bint Jubayl', 'Bent Jbail'),
        town('Khiam', [33.33, 35.61], undefined, 'al-Khiyam', 'el-Khiam'),
      ],
    },
    {
      name: 'Beqaa',
      code: '08',
      local: 'البقاع',
      also: ['Bekaa', 'Biqa', 'Bekaa Valley', 'Beqaa Valley'],
      holds: [{ ...town('Zahle', 266045, undefined, 'Zahleh'), prominence: 70 }],
    },
    {
      name: 'North Lebanon',
      code: '09',
      local: 'الشمال',
      also: ['North Governorate'],
      holds: [
        { ...town('Tripoli', 266826, undefined, 'Trablous', 'Tarabulus'), prominence: 78 },
        spot('Nahr al-Bared', [34.51, 35.96], undefined, 'Nahr el-Bared'),
      ],
    },
    { name: 'Akkar', code: '10', local: 'عكار', holds: [town('Halba', 274723)] },
    {
      name: 'Baalbek-Hermel',
      code: '11',
      local: 'بعلبك الهرمل',
      also: ['Baalbek-El Hermel'],
      holds: [
        { ...town('Baalbek', 277130, undefined, 'Baalbeck'), prominence: 72 },
        town('Hermel', 279997, undefined, 'al-Hermel'),
        town('Arsal', [34.18, 36.42], undefined, 'Aarsal', 'Ersal'),
        town('al-Qaa', [34.34, 36.48], undefined, 'Qaa'),
      ],
    },
  ],
  places: [
    area('Sabra and Shatila', [33.86, 35.5], undefined, 'Shatila', 'Sabra', 'Chatila'),
    {
      ...area('southern Lebanon', null, 'جنوب لبنان', 'the south of Lebanon'),
      spans: ['variorum:lb/south-lebanon', 'variorum:lb/nabatieh'],
    },
  ],
};
