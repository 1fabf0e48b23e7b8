import type { CountryFacts } from '../shape.ts';
import { area, spot, town } from '../short-forms.ts';

const turkey: CountryFacts = {
  country: 'TR',
  division: ['Province', 'province'],
  provinces: [
    {
      name: 'Hatay',
      code: '31',
      also: ['Hatay Province'],
      holds: [
        town('Antakya', 323779, undefined, 'Antioch'),
        town('Reyhanli', 302355, undefined, 'Reyhanlı', 'Rihaniya'),
      ],
    },
    {
      name: 'Gaziantep',
      code: '83',
      also: ['Antep'],
      holds: [town('Gaziantep', 314830, undefined, 'Antep'), town('Karkamis', 309134, undefined, 'Karkamış')],
    },
    { name: 'Kilis', code: '90', holds: [{ ...town('Kilis', 307864), prominence: 62 }] },
    {
      name: 'Sanliurfa',
      code: '63',
      also: ['Şanlıurfa', 'Urfa'],
      holds: [
        town('Sanliurfa', 298333, undefined, 'Urfa'),
        town('Suruc', 300075, undefined, 'Suruç'),
        town('Akcakale', 324944, undefined, 'Akçakale'),
        town('Ceylanpinar', 318668, undefined, 'Ceylanpınar'),
      ],
    },
    { name: 'Mardin', code: '72', holds: [town('Nusaybin', 303750)] },
    { name: 'Sirnak', code: '80', also: ['Şırnak'], holds: [town('Cizre', 318253)] },
    { name: 'Hakkari', code: '70', also: ['Hakkâri'] },
    { name: 'Diyarbakir', code: '21', also: ['Diyarbakır'], holds: [town('Diyarbakir', 316541)] },
  ],
  places: [
    area(
      'southeastern Turkey',
      null,
      undefined,
      'southeast Turkey',
      'south-eastern Turkey',
      'south-east Turkey',
      'Turkish Kurdistan',
      'northern Kurdistan',
      'Bakur',
    ),
  ],
};

const israel: CountryFacts = {
  country: 'IL',
  division: ['District'],
  provinces: [
    {
      name: 'Southern District',
      code: '01',
      holds: [
        town('Sderot', 293619),
        town('Ashkelon', 295620),
        town('Beersheba', 295530),
        town('Netivot', 294068),
        town('Ofakim', 293992),
        town("Be'eri", [31.42, 34.49], undefined, 'Beeri', "Kibbutz Be'eri"),
        town('Kfar Aza', [31.48, 34.53], undefined, 'Kfar Azza'),
        town('Nir Oz', [31.31, 34.4]),
        spot("Re'im", [31.38, 34.46], undefined, 'Reim'),
      ],
    },
    { name: 'Central District', code: '02' },
    {
      name: 'Northern District',
      code: '03',
      holds: [
        town('Kiryat Shmona', 293825, undefined, 'Qiryat Shemona'),
        town('Metula', 294247),
        town('Safed', 293100),
        town('Nahariya', 294117, undefined, 'Nahariyya'),
      ],
    },
    { name: 'Haifa', code: '04', holds: [{ ...town('Haifa', 294801), prominence: 78 }] },
    {
      name: 'Tel Aviv',
      code: '05',
      holds: [{ ...town('Tel Aviv', 293397, undefined, 'Tel Aviv-Yafo'), prominence: 84 }],
    },
    { name: 'Jerusalem District', code: '06', holds: [{ ...town('Jerusalem', 281184), prominence: 84 }] },
  ],
};

const egypt: CountryFacts = {
  country: 'EG',
  division: ['Governorate'],
  localDivision: ['محافظة *'],
  provinces: [
    { name: 'South Sinai', code: '26', local: 'جنوب سيناء', alsoIn: ['variorum:eg/sinai'] },
    {
      name: 'North Sinai',
      code: '27',
      local: 'شمال سيناء',
      also: ['Northern Sinai'],
      alsoIn: ['variorum:eg/sinai'],
      holds: [
        { ...town('Arish', 361546, undefined, 'al-Arish', 'El-Arish', 'El Arish'), prominence: 70 },
        { ...town('Rafah', 350350), prominence: 50 },
        town('Sheikh Zuweid', [31.21, 34.11], undefined, 'Sheikh Zuwayed', 'Sheikh Zowaid'),
        town('al-Rawda', [31.04, 33.36], undefined, 'Bir al-Abed Rawda'),
      ],
    },
  ],
  places: [
    {
      ...area('Sinai', null, 'سيناء', 'Sinai Peninsula', 'Sinai peninsula', 'the Sinai'),
      spans: ['variorum:eg/north-sinai', 'variorum:eg/south-sinai'],
    },
  ],
};

export const neighbours: readonly CountryFacts[] = [turkey, israel, egypt];
