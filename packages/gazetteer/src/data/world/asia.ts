import type { CountryFacts } from '../shape.ts';
import { area, town, village } from '../short-forms.ts';

const myanmar: CountryFacts = {
  country: 'MM',
  division: ['State', 'Region', 'state', 'region'],
  provinces: [
    {
      name: 'Rakhine',
      code: '01',
      local: 'ရခိုင်',
      also: ['Arakan', 'Rakhine State'],
      holds: [
        { ...town('Sittwe', 1295765, undefined, 'Akyab'), prominence: 72 },
        town('Maungdaw', [20.82, 92.37]),
        town('Buthidaung', [20.87, 92.53]),
        town('Rathedaung', [20.48, 92.76]),
        town('Mrauk-U', [20.6, 93.19], undefined, 'Mrauk U'),
        town('Kyaukphyu', [19.43, 93.53], undefined, 'Kyaukpyu'),
        town('Minbya', [20.37, 93.27]),
        town('Kyauktaw', [20.84, 92.98]),
        village('Inn Din', null, undefined, 'Inn Dinn'),
        village('Tula Toli', null, undefined, 'Min Gyi'),
      ],
    },
    {
      name: 'Chin',
      code: '02',
      local: 'ချင်း',
      also: ['Chin State'],
      holds: [
        town('Hakha', 1325443, undefined, 'Haka'),
        town('Falam', 1326105),
        town('Mindat', [21.37, 93.97]),
        town('Paletwa', [21.3, 92.86]),
        town('Thantlang', [22.7, 93.43]),
      ],
    },
    {
      name: 'Kachin',
      code: '04',
      local: 'ကချင်',
      holds: [
        { ...town('Myitkyina', 1307741), prominence: 72 },
        town('Bhamo', 1328218),
        town('Hpakant', [25.61, 96.31], undefined, 'Hpakan', 'Phakant'),
      ],
    },
    {
      name: 'Kayin',
      code: '05',
      local: 'ကရင်',
      also: ['Karen State', 'Kayin State'],
      holds: [
        town('Hpa-An', 1302849, undefined, 'Pa-an'),
        town('Myawaddy', [16.69, 98.51], undefined, 'Myawadi'),
        town('Hpapun', [18.06, 97.44], undefined, 'Papun', 'Mutraw'),
      ],
    },
    {
      name: 'Kayah',
      code: '06',
      local: 'ကယား',
      also: ['Karenni', 'Karenni State'],
      holds: [town('Loikaw', 1313479), town('Demoso', [19.54, 97.16])],
    },
    { name: 'Mandalay', code: '08', local: 'မန္တလေး', holds: [{ ...town('Mandalay', 1311874), prominence: 82 }] },
    {
      name: 'Sagaing',
      code: '10',
      local: 'စစ်ကိုင်း',
      holds: [
        town('Sagaing', 1298482),
        town('Monywa', 1308522),
        town('Katha', [24.18, 96.33]),
        village('Let Yet Kone', null),
        town('Kale', [23.19, 94.05], undefined, 'Kalay', 'Kalaymyo'),
        village('Pazigyi', null, undefined, 'Pa Zi Gyi'),
      ],
    },
    {
      name: 'Shan',
      code: '11',
      local: 'ရှမ်း',
      also: ['Shan State'],
      holds: [
        town('Taunggyi', 1293960),
        { ...town('Lashio', 1314759), prominence: 70 },
        town('Laukkai', [23.69, 98.76], undefined, 'Laukkaing', 'Laogai'),
        town('Muse', [23.99, 97.9]),
        town('Hsipaw', [22.62, 97.3]),
        town('Kutkai', [23.46, 97.94]),
      ],
    },
    { name: 'Tanintharyi', code: '12', also: ['Tenasserim'] },
    { name: 'Mon', code: '13', also: ['Mon State'], holds: [town('Mawlamyine', 1308465)] },
    { name: 'Magway', code: '15', also: ['Magwe'] },
    { name: 'Bago', code: '16', also: ['Pegu'] },
    {
      name: 'Yangon',
      code: '17',
      also: ['Rangoon'],
      holds: [{ ...town('Yangon', 1298824, undefined, 'Rangoon'), prominence: 84 }],
    },
    {
      name: 'Naypyidaw',
      code: '18',
      also: ['Nay Pyi Taw Union Territory'],
      holds: [{ ...town('Naypyidaw', 6611854, undefined, 'Nay Pyi Taw', 'Naypyitaw'), prominence: 78 }],
    },
    { name: 'Ayeyarwady', code: '03', also: ['Irrawaddy'] },
  ],
};

const sriLanka: CountryFacts = {
  country: 'LK',
  division: ['Province'],
  provinces: [
    {
      name: 'Northern Province',
      code: '38',
      local: 'வட மாகாணம்',
      holds: [
        { ...town('Jaffna', 1242833), prominence: 74 },
        { ...town('Kilinochchi', 1240372), prominence: 68 },
        town('Vavuniya', 1225018),
        town('Point Pedro', 1229989),
        town('Mullaitivu', [9.27, 80.81], undefined, 'Mullaittivu', 'Mullativu'),
        town('Mannar', [8.98, 79.9]),
        town('Puthukkudiyiruppu', [9.31, 80.69], undefined, 'PTK', 'Puthukudiyiruppu'),
        town('Chavakachcheri', [9.66, 80.16]),
        town('Mullivaikkal', [9.27, 80.78], undefined, 'Mullivaikal'),
        village('Nandikadal', null, undefined, 'Nanthikadal'),
        village('Putumattalan', null, undefined, 'Puttumatalan', 'Puthumathalan', 'Mattalan'),
        village('Valayanmadam', null, undefined, 'Valaignarmadam'),
      ],
    },
    {
      name: 'Eastern Province',
      code: '37',
      holds: [
        { ...town('Trincomalee', 1226260), prominence: 68 },
        { ...town('Batticaloa', 1250161), prominence: 68 },
        town('Ampara', 1251459),
      ],
    },
    { name: 'Central Province (Sri Lanka)', code: '29' },
    { name: 'North Central Province', code: '30' },
    { name: 'North Western Province', code: '32' },
    { name: 'Sabaragamuwa', code: '33' },
    { name: 'Southern Province (Sri Lanka)', code: '34' },
    { name: 'Uva', code: '35' },
    { name: 'Western Province (Sri Lanka)', code: '36' },
  ],
  places: [
    {
      ...area('Jaffna Peninsula', [9.7, 80.1], undefined, 'Jaffna peninsula'),
      spans: ['variorum:lk/northern-province'],
    },
    { ...area('Vanni', null, undefined, 'the Vanni', 'Wanni'), spans: ['variorum:lk/northern-province'] },
  ],
};

export const asia: readonly CountryFacts[] = [myanmar, sriLanka];
