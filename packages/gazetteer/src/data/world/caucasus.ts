import type { CountryFacts } from '../shape.ts';
import { area, town, village } from '../short-forms.ts';

const russia: CountryFacts = {
  country: 'RU',
  division: [],
  provinces: [
    {
      name: 'Chechnya',
      code: '12',
      local: 'Чечня',
      also: ['Chechen Republic', 'Republic of Chechnya', 'Ichkeria', 'Chechenya'],
      alsoIn: ['variorum:ru/north-caucasus'],
      holds: [
        { ...town('Grozny', 558418, undefined, 'Groznyy'), prominence: 82 },
        town('Gudermes', 558118),
        town('Argun', 581126),
        town('Shali', 495957),
        town('Urus-Martan', 478581),
        town('Vedeno', 476252),
        town('Shatoy', 489998),
        town('Samashki', 499051),
        town('Achkhoy-Martan', 584298),
        village('Novye Aldi', null, undefined, 'Novye Aldy'),
        village('Komsomolskoye', null),
      ],
    },
    {
      name: 'Dagestan',
      code: '17',
      local: 'Дагестан',
      also: ['Republic of Dagestan', 'Daghestan'],
      alsoIn: ['variorum:ru/north-caucasus'],
      holds: [
        town('Makhachkala', 532096),
        town('Derbent', 566532),
        town('Khasavyurt', 550478),
        town('Buynaksk', 570479),
        town('Kizlyar', 547840),
      ],
    },
    {
      name: 'Ingushetia',
      code: '19',
      local: 'Ингушетия',
      also: ['Republic of Ingushetia', 'Ingushetiya'],
      alsoIn: ['variorum:ru/north-caucasus'],
      holds: [town('Nazran', 523064), town('Magas', 6313621)],
    },
    {
      name: 'North Ossetia',
      code: '68',
      local: 'Северная Осетия',
      also: ['North Ossetia-Alania', 'Republic of North Ossetia'],
      alsoIn: ['variorum:ru/north-caucasus'],
      holds: [{ ...town('Beslan', 576697), prominence: 74 }, town('Vladikavkaz', 473249)],
    },
    {
      name: 'Kabardino-Balkaria',
      code: '22',
      local: 'Кабардино-Балкария',
      alsoIn: ['variorum:ru/north-caucasus'],
      holds: [town('Nalchik', 523523)],
    },
    { name: 'Karachay-Cherkessia', code: '27', local: 'Карачаево-Черкесия', alsoIn: ['variorum:ru/north-caucasus'] },
    {
      name: 'Stavropol Krai',
      code: '70',
      local: 'Ставропольский край',
      also: ['Stavropol Territory', 'Stavropol region'],
      alsoIn: ['variorum:ru/north-caucasus'],
      holds: [town('Budyonnovsk', [44.78, 44.17], undefined, 'Budennovsk')],
    },
    {
      name: 'Kursk Oblast',
      code: '41',
      local: 'Курская область',
      also: ['Kursk region'],
      holds: [town('Kursk', 538560), town('Sudzha', 486816)],
    },
    {
      name: 'Belgorod Oblast',
      code: '09',
      local: 'Белгородская область',
      also: ['Belgorod region'],
      holds: [town('Belgorod', 578072), town('Shebekino', 495112)],
    },
    { name: 'Bryansk Oblast', code: '10', local: 'Брянская область', also: ['Bryansk region'] },
    { name: 'Rostov Oblast', code: '61', local: 'Ростовская область', also: ['Rostov region'] },
    { name: 'Voronezh Oblast', code: '86', local: 'Воронежская область', also: ['Voronezh region'] },
    { name: 'Moscow City', code: '48', local: 'Москва', holds: [{ ...town('Moscow', 524901), prominence: 94 }] },
  ],
  places: [
    {
      ...area('North Caucasus', null, 'Северный Кавказ', 'the North Caucasus', 'Northern Caucasus'),
      spans: [
        'variorum:ru/chechnya',
        'variorum:ru/dagestan',
        'variorum:ru/ingushetia',
        'variorum:ru/north-ossetia',
        'variorum:ru/kabardino-balkaria',
        'variorum:ru/karachay-cherkessia',
        'variorum:ru/stavropol-krai',
      ],
    },
  ],
};

const georgia: CountryFacts = {
  country: 'GE',
  division: [],
  provinces: [
    {
      name: 'Abkhazia',
      code: '02',
      local: 'აფხაზეთი',
      also: ['Republic of Abkhazia', 'Apsny'],
      holds: [
        town('Sukhumi', 611847, undefined, 'Sokhumi', 'Sukhum'),
        town('Gali', 614613),
        town('Gagra', 614622),
        town('Ochamchire', 612652, undefined, 'Ochamchira'),
        town('Gudauta', 614409),
        town('Kodori Gorge', [43.09, 41.82], undefined, 'Kodori', 'Kodori Valley'),
      ],
    },
    { name: 'Adjara', code: '04', also: ['Ajaria'] },
    { name: 'Tbilisi', code: '51', holds: [{ ...town('Tbilisi', 611717), prominence: 86 }] },
    { name: 'Guria', code: '65' },
    { name: 'Imereti', code: '66' },
    { name: 'Kakheti', code: '67' },
    { name: 'Kvemo Kartli', code: '68' },
    { name: 'Mtskheta-Mtianeti', code: '69' },
    { name: 'Racha-Lechkhumi', code: '70' },
    {
      name: 'Samegrelo',
      code: '71',
      also: ['Samegrelo-Zemo Svaneti'],
      holds: [town('Zugdidi', 610824), town('Poti', 612366), town('Senaki', 612053)],
    },
    { name: 'Samtskhe-Javakheti', code: '72' },
    {
      name: 'Shida Kartli',
      code: '73',
      holds: [
        { ...town('Gori', 614455), prominence: 68 },
        {
          ...town('Tskhinvali', 611403, undefined, 'Tskhinval'),
          prominence: 72,
          alsoIn: ['variorum:ge/south-ossetia'],
        },
        town('Pankisi Gorge', [42.31, 44.48], undefined, 'Pankisi'),
      ],
    },
  ],
  places: [
    {
      ...area('South Ossetia', [42.35, 44.05], 'სამხრეთ ოსეთი', 'Tskhinvali region', 'Republic of South Ossetia'),
      spans: [
        'variorum:ge/shida-kartli',
        'variorum:ge/mtskheta-mtianeti',
        'variorum:ge/imereti',
        'variorum:ge/racha-lechkhumi',
      ],
    },
  ],
};

const azerbaijan: CountryFacts = {
  country: 'AZ',
  division: [],
  provinces: [],
  places: [
    area(
      'Nagorno-Karabakh',
      [39.82, 46.75],
      ['Dağlıq Qarabağ', 'Արցախ'],
      'Nagorno Karabakh',
      'Karabakh',
      'Artsakh',
      'Mountainous Karabakh',
      'Upper Karabakh',
    ),
    {
      ...town('Stepanakert', 146970, undefined, 'Khankendi', 'Xankəndi'),
      prominence: 72,
      alsoIn: ['variorum:az/nagorno-karabakh'],
    },
    { ...town('Shusha', 147105, undefined, 'Shushi'), alsoIn: ['variorum:az/nagorno-karabakh'] },
    town('Lachin', 147625),
    town('Kalbajar', 586268, undefined, 'Kelbajar', 'Karvachar'),
    { ...town('Khojaly', 147774, undefined, 'Khojali', 'Xocalı'), alsoIn: ['variorum:az/nagorno-karabakh'] },
    town('Agdam', 148619, undefined, 'Aghdam'),
    town('Fizuli', 148106, undefined, 'Fuzuli'),
    town('Jabrayil', 148141, undefined, 'Jebrayil'),
    { ...town('Hadrut', 148105), alsoIn: ['variorum:az/nagorno-karabakh'] },
    town('Terter', 584871, undefined, 'Tartar'),
    { ...town('Martakert', 587379, undefined, 'Mardakert', 'Aghdara'), alsoIn: ['variorum:az/nagorno-karabakh'] },
    town('Ganja', 586523, undefined, 'Gyandzha'),
    { ...town('Baku', 587084), prominence: 84 },
  ],
};

export const caucasus: readonly CountryFacts[] = [russia, georgia, azerbaijan];
