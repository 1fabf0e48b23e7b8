import type { CountryFacts } from '../shape.ts';
import { area, spot, town } from '../short-forms.ts';

const sudan: CountryFacts = {
  country: 'SD',
  division: ['state', 'province'],
  localDivision: ['ولاية *'],
  provinces: [
    {
      name: 'Khartoum',
      code: '29',
      local: 'الخرطوم',
      holds: [
        { ...town('Khartoum', 379252), prominence: 90 },
        { ...town('Omdurman', 365137), prominence: 76 },
        town('Khartoum North', [15.64, 32.55], undefined, 'Bahri', 'Khartoum Bahri'),
      ],
    },
    {
      name: 'Red Sea State',
      code: '36',
      local: 'البحر الأحمر',
      holds: [{ ...town('Port Sudan', 377039), prominence: 76 }],
    },
    {
      name: 'Gezira',
      code: '38',
      local: 'الجزيرة',
      also: ['al-Jazirah', 'El Gezira', 'al-Gezira', 'Al Jazirah'],
      holds: [{ ...town('Wad Medani', 364103, undefined, 'Wad Madani'), prominence: 72 }],
    },
    {
      name: 'Gedaref',
      code: '39',
      local: 'القضارف',
      also: ['al-Qadarif', 'El Gedaref'],
      holds: [town('Gedaref', 379062, undefined, 'al-Qadarif', 'El Gedaref')],
    },
    { name: 'White Nile', code: '41', local: 'النيل الأبيض', holds: [town('Kosti', 371760), town('Rabak', 368277)] },
    {
      name: 'Blue Nile',
      code: '42',
      local: 'النيل الأزرق',
      holds: [town('Ad-Damazin', 380174, undefined, 'Damazin', 'Ed Damazin')],
    },
    { name: 'Northern State', code: '43', local: 'الشمالية', holds: [town('Dongola', 363417)] },
    {
      name: 'West Darfur',
      code: '47',
      local: 'غرب دارفور',
      also: ['Western Darfur'],
      alsoIn: ['variorum:sd/darfur'],
      holds: [{ ...town('Geneina', 379303, undefined, 'El Geneina', 'al-Junaynah', 'al-Geneina'), prominence: 76 }],
    },
    {
      name: 'South Darfur',
      code: '49',
      local: 'جنوب دارفور',
      also: ['Southern Darfur'],
      alsoIn: ['variorum:sd/darfur'],
      holds: [{ ...town('Nyala', 369004), prominence: 78 }],
    },
    {
      name: 'South Kordofan',
      code: '50',
      local: 'جنوب كردفان',
      also: ['Southern Kordofan'],
      alsoIn: ['variorum:sd/kordofan'],
      holds: [
        { ...town('Kadugli', 373141, undefined, 'Kaduqli'), prominence: 68 },
        town('Dilling', 376450, undefined, 'Dalang'),
      ],
    },
    { name: 'Kassala', code: '52', local: 'كسلا', holds: [town('Kassala', 372753)] },
    { name: 'River Nile', code: '53', local: 'نهر النيل', also: ['Nile State'], holds: [town('Atbara', 378231)] },
    {
      name: 'North Darfur',
      code: '55',
      local: 'شمال دارفور',
      also: ['Northern Darfur'],
      alsoIn: ['variorum:sd/darfur'],
      holds: [
        { ...town('El Fasher', 379555, undefined, 'al-Fashir', 'Al Fashir', 'al-Fasher'), prominence: 80 },
        town('Kutum', 371745),
        town('Mellit', [14.13, 25.54], undefined, 'Malit'),
        town('Tawila', [13.51, 24.88], undefined, 'Tawilah'),
        town('Kabkabiya', [13.65, 24.09], undefined, 'Kebkabiya'),
        spot('Zamzam Camp', [13.48, 25.31], undefined, 'Zamzam', 'Zamzam displacement camp'),
      ],
    },
    {
      name: 'North Kordofan',
      code: '56',
      local: 'شمال كردفان',
      also: ['Northern Kordofan'],
      alsoIn: ['variorum:sd/kordofan'],
      holds: [
        { ...town('El Obeid', 379003, undefined, 'al-Ubayyid', 'Al Obeid', 'al-Obeid'), prominence: 74 },
        town('Umm Ruwaba', 364706, undefined, 'Um Rawaba'),
      ],
    },
    {
      name: 'Sennar',
      code: '58',
      local: 'سنار',
      also: ['Sinnar'],
      holds: [town('Sennar', 367644, undefined, 'Sinnar'), town('Singa', 366847, undefined, 'Sinja')],
    },
    {
      name: 'East Darfur',
      code: '60',
      local: 'شرق دارفور',
      also: ['Eastern Darfur'],
      alsoIn: ['variorum:sd/darfur'],
      holds: [town('El Daein', 380148, undefined, 'ed-Daein', 'Al Daein', 'al-Daein')],
    },
    {
      name: 'Central Darfur',
      code: '61',
      local: 'وسط دارفور',
      alsoIn: ['variorum:sd/darfur'],
      holds: [town('Zalingei', 363533, undefined, 'Zalinge')],
    },
    {
      name: 'West Kordofan',
      code: '62',
      local: 'غرب كردفان',
      also: ['Western Kordofan'],
      alsoIn: ['variorum:sd/kordofan'],
      holds: [town('Babanusa', [11.33, 27.82], undefined, 'Babanousa')],
    },
  ],
  places: [
    {
      ...area('Darfur', null, 'دارفور', 'Darfur region', 'the Darfur region'),
      spans: [
        'variorum:sd/west-darfur',
        'variorum:sd/south-darfur',
        'variorum:sd/north-darfur',
        'variorum:sd/east-darfur',
        'variorum:sd/central-darfur',
      ],
    },
    {
      ...area('Kordofan', null, 'كردفان', 'Kordofan region'),
      spans: ['variorum:sd/south-kordofan', 'variorum:sd/north-kordofan', 'variorum:sd/west-kordofan'],
    },
    {
      ...area('Nuba Mountains', null, 'جبال النوبة', 'Nuba mountains'),
      spans: ['variorum:sd/south-kordofan', 'variorum:sd/west-kordofan'],
    },
  ],
};

const southSudan: CountryFacts = {
  country: 'SS',
  division: ['state'],
  provinces: [
    { name: 'Central Equatoria', holds: [{ ...town('Juba', 373303), prominence: 84 }, town('Yei', 363619)] },
    { name: 'Eastern Equatoria', holds: [town('Torit', 365742), town('Kapoeta', 372884)] },
    { name: 'Western Equatoria', holds: [town('Yambio', 363656)] },
    { name: 'Jonglei', holds: [town('Bor', 377241), town('Ayod', 378039), town('Akobo', 379792)] },
    { name: 'Greater Pibor', also: ['Pibor Administrative Area'], holds: [town('Pibor', 368552)] },
    {
      name: 'Unity',
      also: ['Unity State'],
      holds: [
        { ...town('Bentiu', 377472), prominence: 66 },
        town('Leer', 371466),
        town('Rubkona', [9.3, 29.78], undefined, 'Rubkhona'),
      ],
    },
    {
      name: 'Upper Nile',
      holds: [
        { ...town('Malakal', 370737), prominence: 70 },
        town('Nasir', 369355),
        town('Renk', 378487),
        town('Kodok', 372299),
      ],
    },
    { name: 'Lakes', also: ['Lakes State'], holds: [town('Rumbek', 367927)] },
    { name: 'Warrap', holds: [town('Kuacjok', 371712, undefined, 'Kuajok')] },
    { name: 'Northern Bahr el Ghazal', holds: [town('Aweil', 364367)] },
    { name: 'Western Bahr el Ghazal', holds: [{ ...town('Wau', 363885), prominence: 66 }] },
  ],
  places: [area('Abyei', [9.59, 28.44], undefined, 'Abyei Area', 'Abyei Administrative Area')],
};

export const sudans: readonly CountryFacts[] = [sudan, southSudan];
